package cn.petition.workflow.reception;

import cn.petition.domain.petition.ActionRefused;
import java.util.HashSet;

/** A reception was held by at least one leader; nobody is counted twice in it, and no batch is empty. */
final class AttendanceIsWhole {

    static final int MOST_PERSONS = 9999;

    void check(Attendance attendance) {
        if (attendance.leaders().isEmpty()) {
            throw refused("请填写到场接访的领导，至少一名。");
        }
        var seen = new HashSet<String>();
        for (var leader : attendance.leaders()) {
            if (leader.name().isBlank() || leader.post().isBlank()) {
                throw refused("请把每名接访领导的姓名和职务填写完整。");
            }
            if (!seen.add(leader.organ() + " " + leader.name().strip())) {
                throw refused("接访领导“" + leader.name() + "”填写了两次，一名领导一场只计一人次。");
            }
        }
        for (var batch : attendance.batches()) {
            if (batch.persons() < 1 || batch.persons() > MOST_PERSONS) {
                throw refused("每一批的人数应为1至" + MOST_PERSONS + "之间的整数。");
            }
        }
        var matters = new HashSet<Object>();
        for (var batch : attendance.batches()) {
            if (batch.matter() != null && !matters.add(batch.matter())) {
                throw refused("同一件信访事项在本场填写了两批；同一批人请合并为一批。");
            }
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("AttendanceIsWhole", words, null);
    }
}
