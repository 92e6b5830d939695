import { useApolloClient } from '@apollo/client/react';
import { SessionDocument, type SessionQuery } from '@luotsi/schema';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, type Language, useLanguage } from '../../app/language.ts';
import { isWithheld, type Role, rolesOf } from '../../app/session.tsx';
import { fromApi } from './apiLanguage.ts';
import { nextPath, toSecondFactor } from './ownPath.ts';

export type Entered = { name: string; language: Language; roles: Role[]; secondFactor: SessionQuery['secondFactor'] };

/** What follows a sign-in: nothing of what a visitor saw stays, and the person goes on to where they wanted. */
export function useEntering(): { asNewViewer: () => Promise<Entered | null>; goOn: (entered: Entered, returnTo: string | null, language?: Language) => void } {
  const client = useApolloClient();
  const navigate = useNavigate();
  const language = useLanguage();
  return {
    asNewViewer: async () => {
      // Other queries on the page may be refused to the new viewer; that is theirs to show.
      await client.resetStore().catch(() => {});
      const { data } = await client.query({ query: SessionDocument });
      const me = data?.me;
      return me ? { name: me.name, language: fromApi(me.language), roles: rolesOf(me, data.secondFactor), secondFactor: data.secondFactor } : null;
    },
    goOn: ({ roles, secondFactor }, returnTo, inOther = language) =>
      void navigate(inLanguage(inOther, isWithheld(secondFactor) ? toSecondFactor(returnTo) : nextPath(returnTo, roles)), { replace: true }),
  };
}
