/**
 * The steps that bring a database to the form of this version; the place in the list is the version that a step leads to. Steps that were published are never changed.
 * Tables belong to the role that runs the first step. Learners may only call `add_record` and `records_of` (role `unisono_learner`): they read nothing of others and can neither change
 * nor delete. Reports read (`unisono_reader`); people lists, erasure and retention are for `unisono_keeper`. An update of a record is refused for everybody, the owner included. Marks of questions
 * are read by nobody but through functions that leave out those that still wait.
 */
export const migrations: readonly string[] = [
  `
  create schema if not exists unisono;
  revoke all on schema unisono from public;
  create table unisono.proof (
    key text primary key check (key ~ '^[0-9a-f]{32}$'),
    policy text not null,
    quiz text not null,
    version text not null,
    content text not null
  );
  create table unisono.record (
    name text primary key check (name ~ '^[0-9a-f]{40}$'),
    person text not null check (person ~ '^[a-z0-9]{4,40}$'),
    proof text not null references unisono.proof (key),
    day date not null,
    tool text not null
  );
  create index record_person on unisono.record (person);
  create index record_proof on unisono.record (proof, person, day);
  create table unisono.person (
    code text primary key check (code ~ '^[a-z0-9]{4,40}$'),
    unit text,
    audience text
  );
  create table unisono.told (name text primary key, count bigint not null);

  create function unisono.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'records are never changed' using errcode = '42501'; end $$;
  create trigger record_is_final before update on unisono.record for each row execute function unisono.refuse_change();
  create trigger proof_is_final before update on unisono.proof for each row execute function unisono.refuse_change();

  create function unisono.add_record(_name text, _person text, _key text, _policy text, _quiz text, _version text, _content text, _day date, _tool text)
    returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into unisono.proof (key, policy, quiz, version, content) values (_key, _policy, _quiz, _version, _content) on conflict (key) do nothing;
    insert into unisono.record (name, person, proof, day, tool) values (_name, _person, _key, _day, _tool) on conflict (name) do nothing;
  $$;
  create function unisono.records_of(_person text)
    returns table (name text, person text, content text, day date, tool text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.name, r.person, p.content, r.day, r.tool from unisono.record r join unisono.proof p on p.key = r.proof where r.person = _person order by r.name;
  $$;
  revoke all on function unisono.add_record(text, text, text, text, text, text, text, date, text) from public;
  revoke all on function unisono.records_of(text) from public;
  `,
  // Marks of questions. All rows of a quiz that still wait are written anew with every attempt, in an order drawn at random: neither their place nor the number of the transaction says
  // which of them came together, or with which record.
  `
  create table unisono.mark (
    quiz text not null,
    form text not null,
    month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    waiting boolean not null,
    question text not null,
    mark int not null,
    rest int not null,
    count bigint not null
  );
  create index mark_quiz on unisono.mark (quiz, form);

  create function unisono.write_marks(_quiz text, _form text, _month text, _waiting boolean, _also_counted boolean, _questions text[], _marks int[], _rests int[])
    returns void language sql set search_path = pg_catalog, pg_temp as $$
    with gone as (
      delete from unisono.mark m where m.quiz = _quiz and m.form = _form and (m.waiting or (_also_counted and m.month = _month))
      returning m.question, m.mark, m.rest, m.count
    ), every_one as (
      select question, mark, rest, count from gone
      union all select question, mark, rest, 1 from unnest(_questions, _marks, _rests) as t (question, mark, rest)
    ), together as (select question, mark, rest, sum(count)::bigint as count from every_one group by question, mark, rest)
    insert into unisono.mark (quiz, form, month, waiting, question, mark, rest, count)
      select _quiz, _form, _month, _waiting, question, mark, rest, count from together order by random();
  $$;
  create function unisono.add_marks(_quiz text, _form text, _month text, _batch int, _questions text[], _marks int[], _rests int[])
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform pg_advisory_xact_lock(7236002, hashtext(_quiz || _form));
      perform unisono.write_marks(_quiz, _form, _month, true, false, _questions, _marks, _rests);
      if (select sum(m.count) from unisono.mark m where m.quiz = _quiz and m.form = _form and m.waiting and m.question = '') >= greatest(_batch, 5) then
        perform unisono.write_marks(_quiz, _form, _month, false, true, '{}', '{}', '{}');
      end if;
    end $$;
  create function unisono.marks_of(_quiz text)
    returns table (form text, question text, mark int, rest int, count bigint) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.form, m.question, m.mark, m.rest, sum(m.count)::bigint from unisono.mark m where m.quiz = _quiz and not m.waiting group by 1, 2, 3, 4;
  $$;
  create function unisono.remove_marks(_before text, _dry_run boolean) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare attempts bigint;
    begin
      select coalesce(sum(m.count), 0) into attempts from unisono.mark m where m.month < _before and m.question = '';
      if not _dry_run then delete from unisono.mark m where m.month < _before; end if;
      return attempts;
    end $$;
  revoke all on function unisono.write_marks(text, text, text, boolean, boolean, text[], int[], int[]) from public;
  revoke all on function unisono.add_marks(text, text, text, int, text[], int[], int[]) from public;
  revoke all on function unisono.marks_of(text) from public;
  revoke all on function unisono.remove_marks(text, boolean) from public;
  `,
  // Reports read the records of each person in turn from this index alone, where the server has tidied up (autovacuum).
  `
  drop index unisono.record_person;
  create index record_person on unisono.record (person, proof, day);
  `,
];

/** Gives the three roles their rights, where they exist or may be made. */
export const grants = `
  do $$
  declare wanted text;
  begin
    foreach wanted in array array['unisono_learner', 'unisono_reader', 'unisono_keeper'] loop
      if not exists (select from pg_roles where rolname = wanted) then
        begin
          execute format('create role %I nologin', wanted);
        exception when insufficient_privilege then
          raise notice 'the role % is missing', wanted;
        end;
      end if;
    end loop;
    if exists (select from pg_roles where rolname = 'unisono_learner') then
      grant usage on schema unisono to unisono_learner;
      grant execute on function unisono.add_record(text, text, text, text, text, text, text, date, text) to unisono_learner;
      grant execute on function unisono.records_of(text) to unisono_learner;
      grant execute on function unisono.add_marks(text, text, text, int, text[], int[], int[]) to unisono_learner;
    end if;
    if exists (select from pg_roles where rolname = 'unisono_reader') then
      grant usage on schema unisono to unisono_reader;
      grant select on all tables in schema unisono to unisono_reader;
      revoke select on unisono.mark from unisono_reader;
      grant execute on function unisono.marks_of(text) to unisono_reader;
      grant insert, update, delete on unisono.told to unisono_reader;
    end if;
    if exists (select from pg_roles where rolname = 'unisono_keeper') then
      grant usage on schema unisono to unisono_keeper;
      grant select on all tables in schema unisono to unisono_keeper;
      revoke select on unisono.mark from unisono_keeper;
      grant delete on unisono.record, unisono.proof to unisono_keeper;
      grant insert, update, delete on unisono.person, unisono.told to unisono_keeper;
      grant execute on all functions in schema unisono to unisono_keeper;
      revoke execute on function unisono.write_marks(text, text, text, boolean, boolean, text[], int[], int[]) from unisono_keeper;
    end if;
  end $$;
`;
