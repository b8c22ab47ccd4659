-- A question of the consultation can be handed out like a track; its words stand where a track's title would.
alter table team.assignment
    add question int check (question > 0),
    drop constraint of_a_track,
    drop constraint assignment_kind_check,
    add constraint assignment_kind_check check (kind in ('GENERAL', 'TRACK', 'THEMES', 'QUESTION')),
    add constraint of_a_track_or_a_question
        check ((kind = 'TRACK') = (track is not null) and (kind = 'QUESTION') = (question is not null));
alter table team.assignment rename track_title to title;
