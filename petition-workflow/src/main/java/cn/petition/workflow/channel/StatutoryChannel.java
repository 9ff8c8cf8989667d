package cn.petition.workflow.channel;

import cn.petition.domain.petition.StatutoryWay;

/**
 * A procedure beside the petition procedure, with its own time limits, as quoted to the petitioner.
 *
 * @param accepting where one has to turn
 * @param timeLimit the channel's own periods; the office does not count them
 * @param materials what to bring
 */
public record StatutoryChannel(
        String code,
        StatutoryWay way,
        String name,
        String accepting,
        String timeLimit,
        String article,
        String materials,
        long version) {}
