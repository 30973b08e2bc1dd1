export * from '@zhengmai/model';
