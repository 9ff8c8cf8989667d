create index audit_event_newest on audit_event (recorded_at desc, id desc);
