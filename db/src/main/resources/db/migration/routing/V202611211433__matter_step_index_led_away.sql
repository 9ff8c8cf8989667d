create index matter_step_led_away on matter_step (matter_id, occurred_on)
    where action in ('DIVERT_TO_STATUTORY_CHANNEL', 'SEND_TO_POLITICAL_LEGAL', 'GUIDE_TO_POLITICAL_LEGAL',
                     'RECORD_CHANNEL_OUTCOME', 'RETURN_FROM_CHANNEL');
