/** The audit record in the database: sixteen hash chains and signed checkpoints. */
@NullMarked
package cn.petition.domain.persistence.audit;

import org.jspecify.annotations.NullMarked;
