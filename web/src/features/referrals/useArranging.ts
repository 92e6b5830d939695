import { useApolloClient, useMutation } from '@apollo/client/react';
import { CancelMeetingDocument, ChooseMeetingTimeDocument, MoveMeetingDocument, ProposeMeetingTimesDocument, RecordMeetingDocument, RecordNoShowDocument } from '@luotsi/schema';
import type { MeetingSide } from '@luotsi/schema/types';
import type { MeetingOf } from './meetingWords.ts';

export interface Told {
  place?: string | null;
  minutes?: number | null;
  note?: string | null;
  key?: string;
}

/** What can be arranged about the meeting of a referral: signed in, or as the company by the link of its mail. */
export function useArranging({ id }: MeetingOf, token: string | undefined) {
  const client = useApolloClient();
  const [propose] = useMutation(ProposeMeetingTimesDocument);
  const [choose] = useMutation(ChooseMeetingTimeDocument);
  const [move] = useMutation(MoveMeetingDocument);
  const [cancel] = useMutation(CancelMeetingDocument);
  const [record] = useMutation(RecordMeetingDocument);
  const [miss] = useMutation(RecordNoShowDocument);
  const which = token ? { token } : { referral: id };
  return {
    propose: (times: string[], told: Told) => propose({ variables: { input: { referral: id, times, ...told } } }),
    choose: (time: string, told: Told = {}) => choose({ variables: { input: { ...which, time, ...told } } }),
    move: (time: string, from: string | null, told: Told = {}) => move({ variables: { input: { ...which, time, from, ...told } } }),
    cancel: (note: string | null) => cancel({ variables: { input: { ...which, note } } }),
    record: (on: string, there: MeetingSide[], text: string | null) => record({ variables: { input: { referral: id, on, there, text } } }),
    miss: (note: string | null) => miss({ variables: { input: { referral: id, note } } }),
    /** Somebody else was first: the page shows what they did. */
    lookAgain: () => client.refetchQueries({ include: 'active' }).catch(() => undefined),
  };
}

export type Arranging = ReturnType<typeof useArranging>;
