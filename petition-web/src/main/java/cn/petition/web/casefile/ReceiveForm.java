package cn.petition.web.casefile;

/** 签收: nothing but the day. */
class ReceiveForm extends StepForm {}
