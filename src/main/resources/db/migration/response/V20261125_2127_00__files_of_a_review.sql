-- An approver also sees the files: digest and name of each, in their order.
alter table response.review add column files text not null default '';
