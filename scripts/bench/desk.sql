-- Fills the demo's consultation up to 2,000 responses and 20,000 points, the same each time: municipalities that do not exist
-- answer as one of the demo did, some ten inputs each, in words of the demo's own (each as often as its rank makes it, Zipf). Three
-- in five are answered, half have one of the two workers, all bear a topic. For the superuser of a database that is thrown away.
begin;
select setseed(0.2020);

create temp table model as
select r.consultation, r.id as response, v.id as version, r.organisation
from response.version v
join response.response r on r.id = v.response
where v.kind = 'FINAL' and v.channel is null
order by v.received_at limit 1;

create temp table word as
select row_number() over (order by used desc, word) as rank, word
from (select word, count(*) as used from (
    select unnest(regexp_split_to_array(lower(words), '[^a-zæøå]+')) as word from synthesis.point) w
  where length(word) > 1 group by word) u;
insert into word
select (select count(*) from word) + row_number() over (order by a.rank + b.rank, a.rank), a.word || b.word
from word a, word b where a.rank <= 150 and b.rank <= 150 and length(a.word) > 3 and length(b.word) > 3;
create unique index on word (rank);
analyze word;

create temp table municipality as
select n, gen_random_uuid() as organisation, gen_random_uuid() as response, gen_random_uuid() as version
from generate_series(1, 2000 - (select count(*)::int from response.response r, model m where r.consultation = m.consultation)) n;

insert into organisation.organisation (id, kind, name, short_name, code)
select organisation, 'MUNICIPALITY', 'Prøve ' || n || ' Kommune', 'Prøve ' || n, (7000 + n)::text from municipality;
insert into consultation.consultee select m.consultation, n.organisation from municipality n, model m;
insert into response.response
select (jsonb_populate_record(r, jsonb_build_object('id', n.response, 'organisation', n.organisation))).*
from municipality n, model m join response.response r on r.id = m.response;
-- All columns but the generated one.
insert into response.version (id, response, number, kind, received_at, submitted_by, submitted_for, strategy_version,
    treatment, body, meeting_date, item_number, minutes, json, json_sha256, pdf, pdf_sha256, pages, over_length,
    receipt_number, submission_key, format, contact)
select n.version, n.response, v.number, v.kind, v.received_at, v.submitted_by, n.organisation, v.strategy_version,
    v.treatment, v.body, v.meeting_date, v.item_number, v.minutes, v.json, v.json_sha256, v.pdf, v.pdf_sha256, v.pages,
    v.over_length, v.receipt_number || '-' || n.n, gen_random_uuid(), v.format, v.contact
from municipality n, model m join response.version v on v.id = m.version;
-- As receipts are kept by a job of their own, which would be at it for the whole bench.
insert into response.receipt
select n.version, v.pdf, v.pdf_sha256, v.received_at from municipality n, model m join response.version v on v.id = m.version;
insert into synthesis.prefix select m.consultation, n.organisation, 'P' || n.n from municipality n, model m;
insert into synthesis.intake select n.response, m.consultation, n.organisation, n.version from municipality n, model m;

create temp table input as
select n.version, n.response, n.organisation, number, gen_random_uuid() as input, gen_random_uuid() as point,
    1 + floor(random() * (select count(*) from synthesis.source))::int as like_source,
    15 + floor(random() * 66)::int as length, random() as answered, random() as whose, random() as about
from municipality n, generate_series(1, 10) number
-- Who is first says what is missing of a round number.
union all
select n.version, n.response, n.organisation, number, gen_random_uuid(), gen_random_uuid(),
    1 + floor(random() * (select count(*) from synthesis.source))::int,
    15 + floor(random() * 66)::int, random(), random(), random()
from municipality n, generate_series(11, 20010 - (select count(*) from synthesis.point)
    - (select count(*) * 10 from municipality)) number
where n.n = 1;
create temp table text as
select i.version, i.number, string_agg(w.word, ' ' order by place) || '.' as text
from (select version, number, place, floor(power((select count(*) from word)::numeric + 1, random()::numeric))::int as rank
      from input, generate_series(1, length) place) i
join word w using (rank) group by i.version, i.number;
create index on text (version, number);
create temp table source as
select row_number() over (order by s.version, s.number) as nr, s.kind, s.stance, s.track, s.paragraph, s.placement, s.theme
from synthesis.source s;
create temp table written as
select i.*, t.text as body, s.kind, s.stance, s.track, s.paragraph, s.placement, s.theme
from input i join text t using (version, number) join source s on s.nr = i.like_source;

insert into response.version_input (version, number, input, kind, stance, track, paragraph, placement, theme, text,
    justification)
select version, number, input, kind, stance, track, paragraph, placement, theme, '<p>' || body || '</p>', '' from written;
insert into synthesis.source (version, number, input, body, text_ends, text, justification, kind, stance, track, paragraph,
    placement, theme)
select version, number, input, body, length(body), '<p>' || body || '</p>', '', kind, stance, track, paragraph, placement,
    theme from written;
create temp table worker as
select id, case email when 'sekretariatsleder@kkr-midtjylland.example.org' then 1 else 0 end as nr from identity.person
where email in ('sekretariatsleder@kkr-midtjylland.example.org', 'sagsbehandler@kkr-midtjylland.example.org');
insert into synthesis.point (id, response, consultation, organisation, main, part, version, number, starts, ends, words, kind,
    stance, track, paragraph, placement, theme_name, worker, due)
select point, response, consultation, w.organisation, number, 0, w.version, number, 0, length(body), body, kind, stance,
    track, paragraph, placement, coalesce(theme, ''), case when whose < 0.5 then p.id end,
    case when whose < 0.25 then date '2020-12-17' + (whose * 100)::int end
from written w join worker p on p.nr = w.number % 2, (select consultation from model) m;
insert into synthesis.assessment (point, outcome, reason, note, state, revision, written_by, written_at)
select point, (array['ACCOMMODATED', 'PARTLY_ACCOMMODATED', 'CLARIFIED', 'NOT_ACCOMMODATED', 'NOTED', 'OUT_OF_SCOPE'])[
        1 + floor(answered * 10)::int % 6],
    '<p>' || left(body, 200) || '</p>', '', (array['DRAFT', 'TO_CHECK', 'FINAL'])[1 + floor(answered * 15)::int % 3], 1, p.id,
    now()
from written w join worker p on p.nr = w.number % 2
where answered < 0.6;
insert into synthesis.tag (id, consultation, name)
select gen_random_uuid(), consultation, 'Emne ' || n from model, generate_series(1, 40) n;
insert into synthesis.point_tag
select w.point, t.id from written w
join (select id, row_number() over (order by name) as nr from synthesis.tag) t on t.nr = 1 + floor(w.about * 40);
commit;
