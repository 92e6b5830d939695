import { Campaign } from '../../features/campaigns/campaign.entity.js';
import { IdeaComment } from '../../features/ideas/comment.entity.js';
import { Idea, IdeaSupport } from '../../features/ideas/idea.entity.js';
import { tableNameOf } from '../../core/row.js';
import { insertInto, insertLinks } from './insert.js';
import type { Sizes } from './sizes.js';
import { VILLAGES } from './words.js';

/** Supporters of the idea that has the most. */
const MOST_SUPPORTERS = 60;
/** Without a factor in common with the number of companies, so that nobody supports an idea twice. */
const STRIDE = 104_729;

/** One campaign that a whole town takes part in. */
export function ideas({ companies, ideas, comments }: Sizes): string[] {
  const person = (number: string) => `pg_temp.id('entrepreneur', ${number})`;
  return [
    insertInto(
      Campaign,
      {
        id: `pg_temp.id('campaign', 1)`,
        municipality: `'790'`,
        places: `'{}'::text[]`,
        title: `pg_temp.texts('Mitä kaupungin pitäisi tehdä seuraavaksi?', 'Vad borde staden göra härnäst?', 'What should the town do next?')`,
        description: `pg_temp.texts('Kerro ideasi. Luemme kaikki.', 'Berätta din idé. Vi läser alla.', 'Tell us your idea. We read them all.')`,
        drawing: `'TOWN'`,
        status: `'PUBLISHED'`,
        collectFrom: 'current_date - 30',
        discussFrom: 'current_date + 60',
        answerFrom: 'current_date + 90',
        doneFrom: 'current_date + 120',
        publishedAt: `now() - interval '30 days'`,
      },
      'generate_series(1, 1)',
    ),
    `create temp table thought as
       select n, pg_temp.id('idea', n) as id, 1 + pg_temp.pick(n, 111, ${companies}) as writer, pg_temp.pick(n, 112, 3) as kind, t.code as topic, t.name,
         (array['fi','fi','fi','fi','fi','fi','fi','fi','sv','en'])[1 + pg_temp.pick(n, 113, 10)] as language, now() - n * interval '4 minutes' as published
       from generate_series(1, ${ideas}) n join theme t on t.rank = pg_temp.skewed(n, 114, (select count(*) from theme), 1.3)`,
    insertInto(
      Idea,
      {
        id: 'thought.id',
        campaign: `pg_temp.id('campaign', 1)`,
        title: `(name->>language) || ', ' || pg_temp.word(thought.n, 115, ${VILLAGES}) || ' ' || thought.n`,
        text: `repeat((name->>language) || ': ' || pg_temp.word(thought.n, 116, ${VILLAGES}) || '. ', 1 + pg_temp.skewed(thought.n, 117, 12, 2)::int)`,
        language: 'language',
        place: `case when pg_temp.pick(thought.n, 118, 3) = 0 then pg_temp.word(thought.n, 116, ${VILLAGES}) end`,
        author: person('writer'),
        company: 'case when kind > 0 then firm.id end',
        writerKind: `case when kind > 0 then 'COMPANY' else 'PERSON' end`,
        signedAs: `(array['NAME','COMPANY','NEITHER'])[1 + kind]`,
        publishedAt: 'published',
        hiddenAt: `case when thought.n % 200 = 0 then published + interval '1 hour' end`,
        hiddenReason: `case when thought.n % 200 = 0 then 'Mainos, joka ei vastaa kysymykseen.' end`,
        hiddenLanguage: `case when thought.n % 200 = 0 then 'fi' end`,
      },
      'thought join firm on firm.n = writer',
    ),
    insertLinks(Idea, 'topics', 'thought.id', 't.code', 'thought cross join generate_series(0, 1) k join theme t on t.rank = (pg_temp.skewed(thought.n, 114, (select count(*) from theme), 1.3) + k * pg_temp.pick(thought.n, 119, 3)) % (select count(*) from theme)'),
    insertInto(
      IdeaSupport,
      { id: `pg_temp.id('support', n * ${MOST_SUPPORTERS} + k)`, idea: 'id', person: person(`1 + (n * 7919 + k * ${STRIDE}) % ${companies}`), at: `published + k * interval '1 minute'` },
      `thought cross join lateral generate_series(1, pg_temp.skewed(n, 120, ${MOST_SUPPORTERS}, 3)) k`,
    ),
    ...commentsOf(comments, ideas, companies, person),
    // Where triggers are left out while the set is loaded, nothing has been counted yet.
    `update ${tableNameOf(Idea)} i set supports = (select count(*) from ${tableNameOf(IdeaSupport)} s where s.idea_id = i.id),
       comments = (select count(*) from ${tableNameOf(IdeaComment)} c where c.idea_id = i.id) from thought where thought.id = i.id`,
  ];
}

/** Every sixth replies to the one before it. */
function commentsOf(comments: number, ideas: number, companies: number, person: (number: string) => string): string[] {
  return [
    `create temp table remark as
       select n, first, 1 + pg_temp.skewed(first, 121, ${ideas}, 1.4) as idea, 1 + pg_temp.pick(n, 122, ${companies}) as writer
       from (select n, case when n % 2 = 1 and pg_temp.pick(n, 123, 3) = 0 then n - 1 else n end as first from generate_series(2, ${comments + 1}) n) said`,
    insertInto(
      IdeaComment,
      {
        id: `pg_temp.id('comment', remark.n)`,
        idea: 'thought.id',
        thread: `pg_temp.id('comment', first)`,
        text: `(array['Kannatan, tästä olisi meille hyötyä.','Kuka tämän maksaisi?','Samaa on toivottu jo pitkään.','Detta behövs verkligen.'])[1 + pg_temp.pick(remark.n, 124, 4)]`,
        language: `case when pg_temp.pick(remark.n, 124, 4) = 3 then 'sv' else 'fi' end`,
        author: person('remark.writer'),
        writerKind: `'PERSON'`,
        signedAs: `(array['NAME','NEITHER'])[1 + pg_temp.pick(remark.n, 125, 2)]`,
        postedAt: `published + remark.n % 240 * interval '1 second'`,
      },
      'remark join thought on thought.n = remark.idea',
    ),
  ];
}
