package cn.petition.workflow.casefile;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.deadline.DeadlineStatus;
import cn.petition.domain.petition.ObligationFacts;
import java.util.UUID;

/** One answer that is or was owed, with its deadline as it stands today. */
public record ObligationInFile(
        UUID id, String organ, String article, ObligationFacts facts, Deadline deadline, DeadlineStatus today) {}
