import type { ReactNode } from 'react';
import { CardList } from '../../ui/Card.tsx';
import type { Found, Routing } from './found.ts';
import { FoundService } from './FoundService.tsx';

type Props = { found: readonly Found[]; text: string; routing: Routing; /** Little at first sight: what may help must not hide what does. */ brief?: boolean; onLook: (found: Found) => void };

/** Who points at a service, or comes to it by keyboard or by a tap, sees its words marked in the need. */
export function FoundList({ found, onLook, ...rest }: Props): ReactNode {
  return (
    <CardList>
      {found.map((one) => (
        <div key={one.service.id} className="found" onPointerEnter={() => onLook(one)} onFocus={() => onLook(one)}>
          <FoundService found={one} {...rest} />
        </div>
      ))}
    </CardList>
  );
}
