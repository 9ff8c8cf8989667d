package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;

/**
 * Another matter with which this one was compared.
 *
 * @param holder the organ that holds it, or has registered it
 */
public record EarlierMatter(Petition matter, Organ holder) {}
