-- A table whose comment begins with these words stays out of ./spor backup.
comment on table spor.spring_session is 'not in backups: a session belongs to one installation';
comment on table spor.spring_session_attributes is 'not in backups: a session belongs to one installation';
comment on table spor.shedlock is 'not in backups: a lock belongs to a process that runs';
