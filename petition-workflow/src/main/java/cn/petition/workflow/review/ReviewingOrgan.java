package cn.petition.workflow.review;

import java.util.UUID;

/**
 * An organ that may review an opinion, and why.
 *
 * @param outside whether it works without this system
 */
public record ReviewingOrgan(UUID id, String name, ReviewingOrganGround ground, boolean outside) {}
