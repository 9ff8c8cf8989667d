package cn.petition.workflow.step;

import cn.petition.domain.organ.Actor;
import java.time.LocalDate;

/**
 * Which step on which matter somebody asks for.
 *
 * @param number public number of the matter
 * @param version the matter's version when the form was opened
 * @param on the day on which it happened, in the office's zone
 */
public record StepRequest(String number, long version, Actor by, LocalDate on) {}
