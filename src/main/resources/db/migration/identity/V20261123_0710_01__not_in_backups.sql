comment on table identity.link is 'not in backups: a link belongs to one installation';
