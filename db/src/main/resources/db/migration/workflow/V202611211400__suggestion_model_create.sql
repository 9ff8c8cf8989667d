create table suggestion_model (
    version    int primary key,
    trained_at timestamptz not null,
    trained_by uuid references officer (id),
    texts      int not null check (texts >= 0)
);
comment on table suggestion_model is '分流建议模型：每次训练一版；密封事项和检举控告一律不参加训练';
comment on column suggestion_model.trained_by is '谁要求的训练；每夜自动训练时为空';
comment on column suggestion_model.texts is '参加训练的已分流事项（件）';

create table suggestion_classifier (
    version    int not null references suggestion_model (version) on delete cascade,
    subject    text not null,
    texts      int not null check (texts >= 0),
    needed     int not null check (needed >= 0),
    labels     int not null check (labels >= 0),
    quality    jsonb,
    thresholds jsonb,
    content    bytea,
    primary key (version, subject)
);
comment on table suggestion_classifier is '模型中回答一个问题的部分：涉法涉诉、事项类别、法定途径、内容分类、有权机关';
comment on column suggestion_classifier.needed is '至少要有多少件已分流事项才训练';
comment on column suggestion_classifier.quality is '交叉验证的结果：每件事项都由没有见过它的模型猜一次';
comment on column suggestion_classifier.thresholds is '每个答案从多大把握起才提出建议';
comment on column suggestion_classifier.content is '特征的权重；只保留最新一版，数据不足时为空';
