package cn.petition.workflow.document.type;

/**
 * Somebody at a hearing.
 *
 * @param kind as whom, such as 律师, 社区工作者, 信访人代表
 * @param unit organ or firm, empty for nobody's
 */
public record HearingParticipant(String name, String kind, String unit) {}
