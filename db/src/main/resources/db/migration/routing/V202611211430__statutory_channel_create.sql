create table statutory_channel (
    code       text primary key,
    way        text not null,
    name       text not null,
    accepting  text not null,
    time_limit text not null,
    article    text not null,
    materials  text not null,
    valid_from date not null,
    valid_to   date,
    version    bigint not null default 0,
    check (valid_to is null or valid_to > valid_from)
);
comment on table statutory_channel is '法定途径：导入后由该途径自己的期限和程序管，信访系统只引用、不另行计时';
comment on column statutory_channel.way is '《信访工作条例》第三十一条的哪一项';
comment on column statutory_channel.accepting is '受理机关，写入法定途径告知书';
comment on column statutory_channel.time_limit is '申请、受理和作出决定的期限，写入法定途径告知书';

create table channel_listing (
    id              uuid primary key,
    department      text not null,
    organ_id        uuid references organ (id),
    category_prefix text not null,
    demand          text not null,
    channel_code    text not null references statutory_channel (code),
    note            text,
    valid_from      date not null,
    valid_to        date,
    version         bigint not null default 0,
    check (valid_to is null or valid_to > valid_from)
);
create index channel_listing_channel on channel_listing (channel_code);
create index channel_listing_organ on channel_listing (organ_id);
comment on table channel_listing is '依法分类处理清单：哪个部门的哪一类诉求走哪条法定途径；判断规则据此建议';
comment on column channel_listing.organ_id is '只适用于这一机关；为空表示适用于全部同类部门';
comment on column channel_listing.category_prefix is '内容分类代码的开头部分';
