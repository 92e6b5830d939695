import type { ApolloClient } from '@apollo/client';
import { CorrectHeardDocument, DoorCheckInDocument, DoorCodeDocument, type DoorGuestFragment, DoorNoShowDocument, DoorUnmarkDocument, DoorWalkInDocument, DropHeardDocument, type HeardNeedFragment, HeardTopicDocument, RecordHeardDocument } from '@luotsi/schema';
import type { HeardInput } from './heardInput.ts';
import type { Action, Waiting } from './outbox.ts';

export type Answer = { guest?: DoorGuestFragment | null | undefined; need?: HeardNeedFragment | null | undefined };

/** What is sent within this time was done now: the clock of a telephone may be wrong. */
const AT_ONCE = 5000;
/** The topic of a need of which nobody has an idea what it is about. */
const ANY_TOPIC = 'advice';

const marks = { CHECK_IN: DoorCheckInDocument, NO_SHOW: DoorNoShowDocument, UNMARK: DoorUnmarkDocument };

export async function sendAction(client: ApolloClient, { key, at: done, event, action }: Waiting): Promise<Answer> {
  const at = Date.now() - Date.parse(done) < AT_ONCE ? null : done;
  switch (action.kind) {
    case 'CHECK_IN':
    case 'NO_SHOW':
    case 'UNMARK':
      return { guest: await marked(client, action, { registration: action.registration, key, at }) };
    case 'CODE': {
      const { data } = await client.mutate({ mutation: DoorCodeDocument, variables: { input: { event, code: action.code, key, at } } });
      return { guest: data?.checkInByCode };
    }
    case 'WALK_IN': {
      const { kind: _kind, ...walkIn } = action;
      const { data } = await client.mutate({ mutation: DoorWalkInDocument, variables: { input: { event, ...walkIn, key, at } } });
      return { guest: data?.addWalkIn };
    }
    case 'HEARD': {
      const { data } = await client.mutate({ mutation: RecordHeardDocument, variables: { input: { event, ...(await heard(client, action.input)), key } } });
      return { need: data?.recordNeedHeard };
    }
    case 'CORRECT': {
      const { data } = await client.mutate({ mutation: CorrectHeardDocument, variables: { input: { need: action.need, version: action.version ?? 0, ...(await heard(client, action.input)), key } } });
      return { need: data?.correctNeedHeard };
    }
    case 'DROP': {
      const { data } = await client.mutate({ mutation: DropHeardDocument, variables: { input: { need: action.need, note: action.note } } });
      return { need: data?.dropNeed };
    }
  }
}

async function marked(client: ApolloClient, { kind }: Extract<Action, { registration: string }>, variables: { registration: string; key: string; at: string | null }): Promise<DoorGuestFragment | null | undefined> {
  const { data } = await client.mutate<Record<string, DoorGuestFragment>>({ mutation: marks[kind], variables });
  return Object.values(data ?? {}).find((value) => typeof value === 'object');
}

/** What was typed without a network has no topic yet: what routing says, which can be put right in the list. */
async function heard(client: ApolloClient, { saidBy: _saidBy, ...input }: HeardInput) {
  if (input.topic !== null) return { ...input, topic: input.topic };
  const { data } = await client.query({ query: HeardTopicDocument, variables: { input: { text: input.words, limit: 3, record: false } }, fetchPolicy: 'no-cache' });
  return { ...input, topic: data?.routeNeed.topic?.code ?? ANY_TOPIC };
}
