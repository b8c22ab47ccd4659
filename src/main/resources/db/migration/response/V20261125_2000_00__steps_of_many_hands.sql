-- What else happens to a response, with the reason where one is asked for and the version that it is about.

alter table response.step drop constraint step_step_check;
alter table response.step
    add constraint step_is_known check (step in (
        'STARTED', 'REVIEW_REQUESTED', 'APPROVED', 'SENT_BACK', 'POLITICAL_TREATMENT_AWAITED', 'TAKEN_BACK',
        'DECISION_RECORDED', 'SUBMITTED', 'REGISTERED', 'CONFIRMED', 'SUPERSEDED', 'WITHDRAWN')),
    add column reason text not null default '',
    add column version uuid references response.version;
