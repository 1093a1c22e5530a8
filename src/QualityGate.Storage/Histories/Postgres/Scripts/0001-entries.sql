-- One row for each audit, and for each result file of another tool. The payload is the whole entry, in the format of a history's files;
-- the columns beside it are what it is found by. Of two states of one audit the fuller one stays.
create table qualitygate_entries (
  origin text primary key,
  content bytea not null,
  runs int not null,
  started_at timestamptz not null,
  source text not null,
  target text not null,
  commit_hash text,
  tree_hash text,
  branch text,
  has_local_changes boolean not null,
  payload bytea not null,
  added_at timestamptz not null default now()
);

create index qualitygate_entries_started_at on qualitygate_entries (started_at);

-- For the questions of people: every test that failed in an entry or was called unreliable. Written and removed with its entry, and read by
-- no command of ours.
create table qualitygate_failures (
  origin text not null references qualitygate_entries (origin) on delete cascade,
  project text not null,
  framework text not null,
  class text not null,
  method text not null,
  row_key text not null,
  display_name text not null,
  conditions text not null,
  is_natural boolean not null,
  failures int not null,
  trials int not null,
  verdict text not null,
  cause text not null
);

create index qualitygate_failures_origin on qualitygate_failures (origin);
create index qualitygate_failures_test on qualitygate_failures (class, method);
