-- an obligation and the step that starts or ends it are written in one batch, in whichever order
alter table obligation
    alter constraint obligation_start_step_id_fkey deferrable initially deferred,
    alter constraint obligation_end_step_id_fkey deferrable initially deferred;
alter table obligation_extension
    alter constraint obligation_extension_step_id_fkey deferrable initially deferred,
    alter constraint obligation_extension_revoked_step_id_fkey deferrable initially deferred;
alter table obligation_suspension
    alter constraint obligation_suspension_step_id_fkey deferrable initially deferred;
