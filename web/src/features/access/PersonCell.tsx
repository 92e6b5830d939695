import type { ReactNode } from 'react';

/** A name with its address below it, which breaks where addresses are read to break. In a short row the address waits with the rest. */
export function PersonCell({ name, email }: { name: string; email: string }): ReactNode {
  const [user, host] = email.split('@');
  const address = <>{user}<wbr />@{host}</>;
  if (!name) return address;
  return (
    <>
      {name}
      <span className="table-detail"><span className="access-more">{address}</span></span>
    </>
  );
}
