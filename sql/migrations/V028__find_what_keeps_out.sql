-- Which errors an override can be about.

create view finding_keeping_out as
select distinct findings.submission, findings.rule, findings.sheet, findings.cell
from fct_finding as findings
inner join fct_objection as objections
    on findings.submission = objections.submission
    and findings.position = objections.position;
comment on view finding_keeping_out is 'One row per submission, rule and cell of an error that keeps out values that were read';
comment on column finding_keeping_out.submission is 'Submission';
comment on column finding_keeping_out.rule is 'Rule of the error';
comment on column finding_keeping_out.sheet is 'Sheet of the cell that the error is about';
comment on column finding_keeping_out.cell is 'That cell';
