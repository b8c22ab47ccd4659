-- What the consultees are asked in particular (særlige spørgsmål), one on each line; most consultations ask nothing so.
alter table consultation.material add questions text not null default '';
