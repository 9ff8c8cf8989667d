create table regional_regulation (
    code         text primary key check (code ~ '^[A-Z0-9]+$'),
    region       text not null check (region ~ '^[0-9]{6}$'),
    title        text not null,
    valid_from   date not null,
    valid_to     date,
    note         text not null,
    enabled      boolean not null default false,
    applied_from date,
    applied_to   date,
    version      bigint not null default 0,
    check (not enabled or applied_from is not null),
    check (applied_from is null or applied_from >= valid_from),
    check (applied_to is null or applied_to >= applied_from)
);
comment on table regional_regulation is '地方信访规定：内容是数据，由管理员按地区启用；停用后，此前按它产生的期限不变';
comment on column regional_regulation.code is '规则集代号，随期限保存，例如 ZJ16';
comment on column regional_regulation.region is '适用地区的行政区划代码';
comment on column regional_regulation.valid_from is '该规定的施行日';
comment on column regional_regulation.valid_to is '该规定的失效日，不明或者仍然有效的为空';
comment on column regional_regulation.enabled is '是否启用';
comment on column regional_regulation.applied_from is '适用于起算日不早于此日的期限';
comment on column regional_regulation.applied_to is '适用于起算日不晚于此日的期限；为空则没有止日';
comment on column regional_regulation.version is '修改次数，用于发现同时修改';

create table regional_period (
    regulation_code   text not null references regional_regulation (code),
    period            text not null,
    amount            int not null check (amount between 1 and 365),
    unit              text not null check (unit in ('DAYS', 'WORKING_DAYS')),
    start_event       text not null,
    article           int not null,
    paragraph         int not null default 0,
    item              int not null default 0,
    extension_at_most int not null default 0 check (extension_at_most between 0 and 365),
    primary key (regulation_code, period)
);
comment on table regional_period is '地方规定的期限：代替全国规定的同名期限，或者全国没有的期限';
comment on column regional_period.period is '期限名称，同 StatutoryPeriod';
comment on column regional_period.extension_at_most is '累计可以延长的日数，0 为不能延长';

create table regional_provision (
    regulation_code text not null references regional_regulation (code),
    topic           text not null,
    value           text not null,
    article         int not null,
    paragraph       int not null default 0,
    item            int not null default 0,
    primary key (regulation_code, topic)
);
comment on table regional_provision is '地方规定中不是期限的内容：规则读取的为数字，其余仅供查阅';
comment on column regional_provision.topic is '内容，同 ProvisionTopic';

-- 河南的办理期限可延至九十日，一次延长可以多于三十日；上限由规则按适用的规定判断。
alter table obligation_extension drop constraint obligation_extension_days_check;
alter table obligation_extension add constraint obligation_extension_days_check check (days between 1 and 365);
