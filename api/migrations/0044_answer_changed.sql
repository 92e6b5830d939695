alter table "need" add "answer_changed_at" timestamptz null;
update "need" set "answer_changed_at" = "said"."at" from (select "need_id", max("at") as "at" from "need_step" where "kind" = 'ANSWERED' group by "need_id" having count(*) > 1) "said" where "said"."need_id" = "need"."id";
