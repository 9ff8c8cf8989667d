/** Adapters to the database. */
@NullMarked
package cn.petition.domain.persistence;

import org.jspecify.annotations.NullMarked;
