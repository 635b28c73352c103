-- every sign-in asks how often one failed from its address
create index audit_of_address on audit (address, happened_at);
