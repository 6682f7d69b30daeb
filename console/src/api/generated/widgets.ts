/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LanguageCodeEnum =
  | 'AF'
  | 'AF_NA'
  | 'AF_ZA'
  | 'AGQ'
  | 'AGQ_CM'
  | 'AK'
  | 'AK_GH'
  | 'AM'
  | 'AM_ET'
  | 'AR'
  | 'AR_AE'
  | 'AR_BH'
  | 'AR_DJ'
  | 'AR_DZ'
  | 'AR_EG'
  | 'AR_EH'
  | 'AR_ER'
  | 'AR_IL'
  | 'AR_IQ'
  | 'AR_JO'
  | 'AR_KM'
  | 'AR_KW'
  | 'AR_LB'
  | 'AR_LY'
  | 'AR_MA'
  | 'AR_MR'
  | 'AR_OM'
  | 'AR_PS'
  | 'AR_QA'
  | 'AR_SA'
  | 'AR_SD'
  | 'AR_SO'
  | 'AR_SS'
  | 'AR_SY'
  | 'AR_TD'
  | 'AR_TN'
  | 'AR_YE'
  | 'AS'
  | 'ASA'
  | 'ASA_TZ'
  | 'AST'
  | 'AST_ES'
  | 'AS_IN'
  | 'AZ'
  | 'AZ_CYRL'
  | 'AZ_CYRL_AZ'
  | 'AZ_LATN'
  | 'AZ_LATN_AZ'
  | 'BAS'
  | 'BAS_CM'
  | 'BE'
  | 'BEM'
  | 'BEM_ZM'
  | 'BEZ'
  | 'BEZ_TZ'
  | 'BE_BY'
  | 'BG'
  | 'BG_BG'
  | 'BM'
  | 'BM_ML'
  | 'BN'
  | 'BN_BD'
  | 'BN_IN'
  | 'BO'
  | 'BO_CN'
  | 'BO_IN'
  | 'BR'
  | 'BRX'
  | 'BRX_IN'
  | 'BR_FR'
  | 'BS'
  | 'BS_CYRL'
  | 'BS_CYRL_BA'
  | 'BS_LATN'
  | 'BS_LATN_BA'
  | 'CA'
  | 'CA_AD'
  | 'CA_ES'
  | 'CA_ES_VALENCIA'
  | 'CA_FR'
  | 'CA_IT'
  | 'CCP'
  | 'CCP_BD'
  | 'CCP_IN'
  | 'CE'
  | 'CEB'
  | 'CEB_PH'
  | 'CE_RU'
  | 'CGG'
  | 'CGG_UG'
  | 'CHR'
  | 'CHR_US'
  | 'CKB'
  | 'CKB_IQ'
  | 'CKB_IR'
  | 'CS'
  | 'CS_CZ'
  | 'CU'
  | 'CU_RU'
  | 'CY'
  | 'CY_GB'
  | 'DA'
  | 'DAV'
  | 'DAV_KE'
  | 'DA_DK'
  | 'DA_GL'
  | 'DE'
  | 'DE_AT'
  | 'DE_BE'
  | 'DE_CH'
  | 'DE_DE'
  | 'DE_IT'
  | 'DE_LI'
  | 'DE_LU'
  | 'DJE'
  | 'DJE_NE'
  | 'DSB'
  | 'DSB_DE'
  | 'DUA'
  | 'DUA_CM'
  | 'DYO'
  | 'DYO_SN'
  | 'DZ'
  | 'DZ_BT'
  | 'EBU'
  | 'EBU_KE'
  | 'EE'
  | 'EE_GH'
  | 'EE_TG'
  | 'EL'
  | 'EL_CY'
  | 'EL_GR'
  | 'EN'
  | 'EN_AE'
  | 'EN_AG'
  | 'EN_AI'
  | 'EN_AS'
  | 'EN_AT'
  | 'EN_AU'
  | 'EN_BB'
  | 'EN_BE'
  | 'EN_BI'
  | 'EN_BM'
  | 'EN_BS'
  | 'EN_BW'
  | 'EN_BZ'
  | 'EN_CA'
  | 'EN_CC'
  | 'EN_CH'
  | 'EN_CK'
  | 'EN_CM'
  | 'EN_CX'
  | 'EN_CY'
  | 'EN_DE'
  | 'EN_DG'
  | 'EN_DK'
  | 'EN_DM'
  | 'EN_ER'
  | 'EN_FI'
  | 'EN_FJ'
  | 'EN_FK'
  | 'EN_FM'
  | 'EN_GB'
  | 'EN_GD'
  | 'EN_GG'
  | 'EN_GH'
  | 'EN_GI'
  | 'EN_GM'
  | 'EN_GU'
  | 'EN_GY'
  | 'EN_HK'
  | 'EN_IE'
  | 'EN_IL'
  | 'EN_IM'
  | 'EN_IN'
  | 'EN_IO'
  | 'EN_JE'
  | 'EN_JM'
  | 'EN_KE'
  | 'EN_KI'
  | 'EN_KN'
  | 'EN_KY'
  | 'EN_LC'
  | 'EN_LR'
  | 'EN_LS'
  | 'EN_MG'
  | 'EN_MH'
  | 'EN_MO'
  | 'EN_MP'
  | 'EN_MS'
  | 'EN_MT'
  | 'EN_MU'
  | 'EN_MW'
  | 'EN_MY'
  | 'EN_NA'
  | 'EN_NF'
  | 'EN_NG'
  | 'EN_NL'
  | 'EN_NR'
  | 'EN_NU'
  | 'EN_NZ'
  | 'EN_PG'
  | 'EN_PH'
  | 'EN_PK'
  | 'EN_PN'
  | 'EN_PR'
  | 'EN_PW'
  | 'EN_RW'
  | 'EN_SB'
  | 'EN_SC'
  | 'EN_SD'
  | 'EN_SE'
  | 'EN_SG'
  | 'EN_SH'
  | 'EN_SI'
  | 'EN_SL'
  | 'EN_SS'
  | 'EN_SX'
  | 'EN_SZ'
  | 'EN_TC'
  | 'EN_TK'
  | 'EN_TO'
  | 'EN_TT'
  | 'EN_TV'
  | 'EN_TZ'
  | 'EN_UG'
  | 'EN_UM'
  | 'EN_US'
  | 'EN_VC'
  | 'EN_VG'
  | 'EN_VI'
  | 'EN_VU'
  | 'EN_WS'
  | 'EN_ZA'
  | 'EN_ZM'
  | 'EN_ZW'
  | 'EO'
  | 'ES'
  | 'ES_AR'
  | 'ES_BO'
  | 'ES_BR'
  | 'ES_BZ'
  | 'ES_CL'
  | 'ES_CO'
  | 'ES_CR'
  | 'ES_CU'
  | 'ES_DO'
  | 'ES_EA'
  | 'ES_EC'
  | 'ES_ES'
  | 'ES_GQ'
  | 'ES_GT'
  | 'ES_HN'
  | 'ES_IC'
  | 'ES_MX'
  | 'ES_NI'
  | 'ES_PA'
  | 'ES_PE'
  | 'ES_PH'
  | 'ES_PR'
  | 'ES_PY'
  | 'ES_SV'
  | 'ES_US'
  | 'ES_UY'
  | 'ES_VE'
  | 'ET'
  | 'ET_EE'
  | 'EU'
  | 'EU_ES'
  | 'EWO'
  | 'EWO_CM'
  | 'FA'
  | 'FA_AF'
  | 'FA_IR'
  | 'FF'
  | 'FF_ADLM'
  | 'FF_ADLM_BF'
  | 'FF_ADLM_CM'
  | 'FF_ADLM_GH'
  | 'FF_ADLM_GM'
  | 'FF_ADLM_GN'
  | 'FF_ADLM_GW'
  | 'FF_ADLM_LR'
  | 'FF_ADLM_MR'
  | 'FF_ADLM_NE'
  | 'FF_ADLM_NG'
  | 'FF_ADLM_SL'
  | 'FF_ADLM_SN'
  | 'FF_LATN'
  | 'FF_LATN_BF'
  | 'FF_LATN_CM'
  | 'FF_LATN_GH'
  | 'FF_LATN_GM'
  | 'FF_LATN_GN'
  | 'FF_LATN_GW'
  | 'FF_LATN_LR'
  | 'FF_LATN_MR'
  | 'FF_LATN_NE'
  | 'FF_LATN_NG'
  | 'FF_LATN_SL'
  | 'FF_LATN_SN'
  | 'FI'
  | 'FIL'
  | 'FIL_PH'
  | 'FI_FI'
  | 'FO'
  | 'FO_DK'
  | 'FO_FO'
  | 'FR'
  | 'FR_BE'
  | 'FR_BF'
  | 'FR_BI'
  | 'FR_BJ'
  | 'FR_BL'
  | 'FR_CA'
  | 'FR_CD'
  | 'FR_CF'
  | 'FR_CG'
  | 'FR_CH'
  | 'FR_CI'
  | 'FR_CM'
  | 'FR_DJ'
  | 'FR_DZ'
  | 'FR_FR'
  | 'FR_GA'
  | 'FR_GF'
  | 'FR_GN'
  | 'FR_GP'
  | 'FR_GQ'
  | 'FR_HT'
  | 'FR_KM'
  | 'FR_LU'
  | 'FR_MA'
  | 'FR_MC'
  | 'FR_MF'
  | 'FR_MG'
  | 'FR_ML'
  | 'FR_MQ'
  | 'FR_MR'
  | 'FR_MU'
  | 'FR_NC'
  | 'FR_NE'
  | 'FR_PF'
  | 'FR_PM'
  | 'FR_RE'
  | 'FR_RW'
  | 'FR_SC'
  | 'FR_SN'
  | 'FR_SY'
  | 'FR_TD'
  | 'FR_TG'
  | 'FR_TN'
  | 'FR_VU'
  | 'FR_WF'
  | 'FR_YT'
  | 'FUR'
  | 'FUR_IT'
  | 'FY'
  | 'FY_NL'
  | 'GA'
  | 'GA_GB'
  | 'GA_IE'
  | 'GD'
  | 'GD_GB'
  | 'GL'
  | 'GL_ES'
  | 'GSW'
  | 'GSW_CH'
  | 'GSW_FR'
  | 'GSW_LI'
  | 'GU'
  | 'GUZ'
  | 'GUZ_KE'
  | 'GU_IN'
  | 'GV'
  | 'GV_IM'
  | 'HA'
  | 'HAW'
  | 'HAW_US'
  | 'HA_GH'
  | 'HA_NE'
  | 'HA_NG'
  | 'HE'
  | 'HE_IL'
  | 'HI'
  | 'HI_IN'
  | 'HR'
  | 'HR_BA'
  | 'HR_HR'
  | 'HSB'
  | 'HSB_DE'
  | 'HU'
  | 'HU_HU'
  | 'HY'
  | 'HY_AM'
  | 'IA'
  | 'ID'
  | 'ID_ID'
  | 'IG'
  | 'IG_NG'
  | 'II'
  | 'II_CN'
  | 'IS'
  | 'IS_IS'
  | 'IT'
  | 'IT_CH'
  | 'IT_IT'
  | 'IT_SM'
  | 'IT_VA'
  | 'JA'
  | 'JA_JP'
  | 'JGO'
  | 'JGO_CM'
  | 'JMC'
  | 'JMC_TZ'
  | 'JV'
  | 'JV_ID'
  | 'KA'
  | 'KAB'
  | 'KAB_DZ'
  | 'KAM'
  | 'KAM_KE'
  | 'KA_GE'
  | 'KDE'
  | 'KDE_TZ'
  | 'KEA'
  | 'KEA_CV'
  | 'KHQ'
  | 'KHQ_ML'
  | 'KI'
  | 'KI_KE'
  | 'KK'
  | 'KKJ'
  | 'KKJ_CM'
  | 'KK_KZ'
  | 'KL'
  | 'KLN'
  | 'KLN_KE'
  | 'KL_GL'
  | 'KM'
  | 'KM_KH'
  | 'KN'
  | 'KN_IN'
  | 'KO'
  | 'KOK'
  | 'KOK_IN'
  | 'KO_KP'
  | 'KO_KR'
  | 'KS'
  | 'KSB'
  | 'KSB_TZ'
  | 'KSF'
  | 'KSF_CM'
  | 'KSH'
  | 'KSH_DE'
  | 'KS_ARAB'
  | 'KS_ARAB_IN'
  | 'KU'
  | 'KU_TR'
  | 'KW'
  | 'KW_GB'
  | 'KY'
  | 'KY_KG'
  | 'LAG'
  | 'LAG_TZ'
  | 'LB'
  | 'LB_LU'
  | 'LG'
  | 'LG_UG'
  | 'LKT'
  | 'LKT_US'
  | 'LN'
  | 'LN_AO'
  | 'LN_CD'
  | 'LN_CF'
  | 'LN_CG'
  | 'LO'
  | 'LO_LA'
  | 'LRC'
  | 'LRC_IQ'
  | 'LRC_IR'
  | 'LT'
  | 'LT_LT'
  | 'LU'
  | 'LUO'
  | 'LUO_KE'
  | 'LUY'
  | 'LUY_KE'
  | 'LU_CD'
  | 'LV'
  | 'LV_LV'
  | 'MAI'
  | 'MAI_IN'
  | 'MAS'
  | 'MAS_KE'
  | 'MAS_TZ'
  | 'MER'
  | 'MER_KE'
  | 'MFE'
  | 'MFE_MU'
  | 'MG'
  | 'MGH'
  | 'MGH_MZ'
  | 'MGO'
  | 'MGO_CM'
  | 'MG_MG'
  | 'MI'
  | 'MI_NZ'
  | 'MK'
  | 'MK_MK'
  | 'ML'
  | 'ML_IN'
  | 'MN'
  | 'MNI'
  | 'MNI_BENG'
  | 'MNI_BENG_IN'
  | 'MN_MN'
  | 'MR'
  | 'MR_IN'
  | 'MS'
  | 'MS_BN'
  | 'MS_ID'
  | 'MS_MY'
  | 'MS_SG'
  | 'MT'
  | 'MT_MT'
  | 'MUA'
  | 'MUA_CM'
  | 'MY'
  | 'MY_MM'
  | 'MZN'
  | 'MZN_IR'
  | 'NAQ'
  | 'NAQ_NA'
  | 'NB'
  | 'NB_NO'
  | 'NB_SJ'
  | 'ND'
  | 'NDS'
  | 'NDS_DE'
  | 'NDS_NL'
  | 'ND_ZW'
  | 'NE'
  | 'NE_IN'
  | 'NE_NP'
  | 'NL'
  | 'NL_AW'
  | 'NL_BE'
  | 'NL_BQ'
  | 'NL_CW'
  | 'NL_NL'
  | 'NL_SR'
  | 'NL_SX'
  | 'NMG'
  | 'NMG_CM'
  | 'NN'
  | 'NNH'
  | 'NNH_CM'
  | 'NN_NO'
  | 'NUS'
  | 'NUS_SS'
  | 'NYN'
  | 'NYN_UG'
  | 'OM'
  | 'OM_ET'
  | 'OM_KE'
  | 'OR'
  | 'OR_IN'
  | 'OS'
  | 'OS_GE'
  | 'OS_RU'
  | 'PA'
  | 'PA_ARAB'
  | 'PA_ARAB_PK'
  | 'PA_GURU'
  | 'PA_GURU_IN'
  | 'PCM'
  | 'PCM_NG'
  | 'PL'
  | 'PL_PL'
  | 'PRG'
  | 'PS'
  | 'PS_AF'
  | 'PS_PK'
  | 'PT'
  | 'PT_AO'
  | 'PT_BR'
  | 'PT_CH'
  | 'PT_CV'
  | 'PT_GQ'
  | 'PT_GW'
  | 'PT_LU'
  | 'PT_MO'
  | 'PT_MZ'
  | 'PT_PT'
  | 'PT_ST'
  | 'PT_TL'
  | 'QU'
  | 'QU_BO'
  | 'QU_EC'
  | 'QU_PE'
  | 'RM'
  | 'RM_CH'
  | 'RN'
  | 'RN_BI'
  | 'RO'
  | 'ROF'
  | 'ROF_TZ'
  | 'RO_MD'
  | 'RO_RO'
  | 'RU'
  | 'RU_BY'
  | 'RU_KG'
  | 'RU_KZ'
  | 'RU_MD'
  | 'RU_RU'
  | 'RU_UA'
  | 'RW'
  | 'RWK'
  | 'RWK_TZ'
  | 'RW_RW'
  | 'SAH'
  | 'SAH_RU'
  | 'SAQ'
  | 'SAQ_KE'
  | 'SAT'
  | 'SAT_OLCK'
  | 'SAT_OLCK_IN'
  | 'SBP'
  | 'SBP_TZ'
  | 'SD'
  | 'SD_ARAB'
  | 'SD_ARAB_PK'
  | 'SD_DEVA'
  | 'SD_DEVA_IN'
  | 'SE'
  | 'SEH'
  | 'SEH_MZ'
  | 'SES'
  | 'SES_ML'
  | 'SE_FI'
  | 'SE_NO'
  | 'SE_SE'
  | 'SG'
  | 'SG_CF'
  | 'SHI'
  | 'SHI_LATN'
  | 'SHI_LATN_MA'
  | 'SHI_TFNG'
  | 'SHI_TFNG_MA'
  | 'SI'
  | 'SI_LK'
  | 'SK'
  | 'SK_SK'
  | 'SL'
  | 'SL_SI'
  | 'SMN'
  | 'SMN_FI'
  | 'SN'
  | 'SN_ZW'
  | 'SO'
  | 'SO_DJ'
  | 'SO_ET'
  | 'SO_KE'
  | 'SO_SO'
  | 'SQ'
  | 'SQ_AL'
  | 'SQ_MK'
  | 'SQ_XK'
  | 'SR'
  | 'SR_CYRL'
  | 'SR_CYRL_BA'
  | 'SR_CYRL_ME'
  | 'SR_CYRL_RS'
  | 'SR_CYRL_XK'
  | 'SR_LATN'
  | 'SR_LATN_BA'
  | 'SR_LATN_ME'
  | 'SR_LATN_RS'
  | 'SR_LATN_XK'
  | 'SU'
  | 'SU_LATN'
  | 'SU_LATN_ID'
  | 'SV'
  | 'SV_AX'
  | 'SV_FI'
  | 'SV_SE'
  | 'SW'
  | 'SW_CD'
  | 'SW_KE'
  | 'SW_TZ'
  | 'SW_UG'
  | 'TA'
  | 'TA_IN'
  | 'TA_LK'
  | 'TA_MY'
  | 'TA_SG'
  | 'TE'
  | 'TEO'
  | 'TEO_KE'
  | 'TEO_UG'
  | 'TE_IN'
  | 'TG'
  | 'TG_TJ'
  | 'TH'
  | 'TH_TH'
  | 'TI'
  | 'TI_ER'
  | 'TI_ET'
  | 'TK'
  | 'TK_TM'
  | 'TO'
  | 'TO_TO'
  | 'TR'
  | 'TR_CY'
  | 'TR_TR'
  | 'TT'
  | 'TT_RU'
  | 'TWQ'
  | 'TWQ_NE'
  | 'TZM'
  | 'TZM_MA'
  | 'UG'
  | 'UG_CN'
  | 'UK'
  | 'UK_UA'
  | 'UR'
  | 'UR_IN'
  | 'UR_PK'
  | 'UZ'
  | 'UZ_ARAB'
  | 'UZ_ARAB_AF'
  | 'UZ_CYRL'
  | 'UZ_CYRL_UZ'
  | 'UZ_LATN'
  | 'UZ_LATN_UZ'
  | 'VAI'
  | 'VAI_LATN'
  | 'VAI_LATN_LR'
  | 'VAI_VAII'
  | 'VAI_VAII_LR'
  | 'VI'
  | 'VI_VN'
  | 'VO'
  | 'VUN'
  | 'VUN_TZ'
  | 'WAE'
  | 'WAE_CH'
  | 'WO'
  | 'WO_SN'
  | 'XH'
  | 'XH_ZA'
  | 'XOG'
  | 'XOG_UG'
  | 'YAV'
  | 'YAV_CM'
  | 'YI'
  | 'YO'
  | 'YO_BJ'
  | 'YO_NG'
  | 'YUE'
  | 'YUE_HANS'
  | 'YUE_HANS_CN'
  | 'YUE_HANT'
  | 'YUE_HANT_HK'
  | 'ZGH'
  | 'ZGH_MA'
  | 'ZH'
  | 'ZH_HANS'
  | 'ZH_HANS_CN'
  | 'ZH_HANS_HK'
  | 'ZH_HANS_MO'
  | 'ZH_HANS_SG'
  | 'ZH_HANT'
  | 'ZH_HANT_HK'
  | 'ZH_HANT_MO'
  | 'ZH_HANT_TW'
  | 'ZU'
  | 'ZU_ZA';

export type LoyaltyTransactionKindEnum =
  | 'ADJUSTMENT'
  | 'BONUS'
  | 'EARN'
  | 'EXPIRATION'
  | 'REDEMPTION'
  | 'RESTORATION'
  | 'REVERSAL';

export type MetadataErrorCode =
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'NOT_UPDATED'
  | 'REQUIRED';

export type MetadataInput = {
  key: string;
  value: string;
};

type AccessKept_Address_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_App_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Attribute_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Category_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Channel_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Checkout_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_CheckoutLine_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Collection_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_CustomerType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Fulfillment_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_GiftCard_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Invoice_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Menu_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_MenuItem_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Order_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_OrderLine_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Page_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_PageType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Payment_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Product_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductMedia_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductVariant_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Promotion_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Sale_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingMethod_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingMethodType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingZone_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Shop_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TaxClass_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TaxConfiguration_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TransactionItem_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_User_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Voucher_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Warehouse_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

export type AccessKeptFragment =
  | AccessKept_Address_Fragment
  | AccessKept_App_Fragment
  | AccessKept_Attribute_Fragment
  | AccessKept_Category_Fragment
  | AccessKept_Channel_Fragment
  | AccessKept_Checkout_Fragment
  | AccessKept_CheckoutLine_Fragment
  | AccessKept_Collection_Fragment
  | AccessKept_CustomerType_Fragment
  | AccessKept_Fulfillment_Fragment
  | AccessKept_GiftCard_Fragment
  | AccessKept_Invoice_Fragment
  | AccessKept_Menu_Fragment
  | AccessKept_MenuItem_Fragment
  | AccessKept_Order_Fragment
  | AccessKept_OrderLine_Fragment
  | AccessKept_Page_Fragment
  | AccessKept_PageType_Fragment
  | AccessKept_Payment_Fragment
  | AccessKept_Product_Fragment
  | AccessKept_ProductMedia_Fragment
  | AccessKept_ProductType_Fragment
  | AccessKept_ProductVariant_Fragment
  | AccessKept_Promotion_Fragment
  | AccessKept_Sale_Fragment
  | AccessKept_ShippingMethod_Fragment
  | AccessKept_ShippingMethodType_Fragment
  | AccessKept_ShippingZone_Fragment
  | AccessKept_Shop_Fragment
  | AccessKept_TaxClass_Fragment
  | AccessKept_TaxConfiguration_Fragment
  | AccessKept_TransactionItem_Fragment
  | AccessKept_User_Fragment
  | AccessKept_Voucher_Fragment
  | AccessKept_Warehouse_Fragment
;

export type TierChoiceFragment = { code: string, name: string };

export type ProductAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type CollectionAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type CollectionAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type VoucherAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type VoucherAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type AccessChangeMutationVariables = Exact<{
  id: string | number;
  set: Array<MetadataInput> | MetadataInput;
  gone: Array<string> | string;
  setsPublic: boolean;
  setsPrivate: boolean;
  dropsPublic: boolean;
  dropsPrivate: boolean;
}>;


export type AccessChangeMutation = { updateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null, updatePrivateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null, deleteMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null, deletePrivateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null };

export type CustomerQueryVariables = Exact<{
  user: string | number;
  channel: string;
}>;


export type CustomerQuery = { loyaltyMember: { id: string, suspended: boolean | null, suspendedReason: string | null, points: { available: number, pending: number, value: { amount: number, currency: string } }, tier: { name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, transactions: { edges: Array<{ node: { id: string, kind: LoyaltyTransactionKindEnum, points: number, createdAt: string } }> } } | null };

export type OrderLoyaltyQueryVariables = Exact<{
  id: string | number;
  language: LanguageCodeEnum;
}>;


export type OrderLoyaltyQuery = { order: { user: { id: string } | null, loyalty: { pointsEarned: number, pointsExpected: number, pointsPending: number, pointsRedeemed: number, redemptionAmount: { amount: number, currency: string }, tier: { name: string } | null, earning: Array<{ points: number, text: string }>, transactions: Array<{ id: string, kind: LoyaltyTransactionKindEnum, points: number, createdAt: string }> } | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { loyaltyLiability: { members: number, pointsOutstanding: number, values: Array<{ amount: number, currency: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccessKeptFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
    `, {"fragmentName":"AccessKept"}) as unknown as TypedDocumentString<AccessKeptFragment, unknown>;
export const TierChoiceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TierChoice on LoyaltyTier {
  code
  name
}
    `, {"fragmentName":"TierChoice"}) as unknown as TypedDocumentString<TierChoiceFragment, unknown>;
export const ProductAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductAccess($id: ID!) {
  kept: product(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<ProductAccessQuery, ProductAccessQueryVariables>;
export const CollectionAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CollectionAccess($id: ID!) {
  kept: collection(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<CollectionAccessQuery, CollectionAccessQueryVariables>;
export const VoucherAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VoucherAccess($id: ID!) {
  kept: voucher(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<VoucherAccessQuery, VoucherAccessQueryVariables>;
export const AccessChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AccessChange($id: ID!, $set: [MetadataInput!]!, $gone: [String!]!, $setsPublic: Boolean!, $setsPrivate: Boolean!, $dropsPublic: Boolean!, $dropsPrivate: Boolean!) {
  updateMetadata(id: $id, input: $set) @include(if: $setsPublic) {
    errors {
      field
      message
      code
    }
  }
  updatePrivateMetadata(id: $id, input: $set) @include(if: $setsPrivate) {
    errors {
      field
      message
      code
    }
  }
  deleteMetadata(id: $id, keys: $gone) @include(if: $dropsPublic) {
    errors {
      field
      message
      code
    }
  }
  deletePrivateMetadata(id: $id, keys: $gone) @include(if: $dropsPrivate) {
    errors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AccessChangeMutation, AccessChangeMutationVariables>;
export const CustomerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Customer($user: ID!, $channel: String!) {
  loyaltyMember(user: $user) {
    id
    suspended
    suspendedReason
    points {
      available
      pending
      value(channel: $channel) {
        amount
        currency
      }
    }
    tier {
      name
      discountPercent
      earnMultiplier
      freeShipping {
        __typename
      }
    }
    transactions(first: 3) {
      edges {
        node {
          id
          kind
          points
          createdAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const OrderLoyaltyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderLoyalty($id: ID!, $language: LanguageCodeEnum!) {
  order(id: $id) {
    user {
      id
    }
    loyalty {
      pointsEarned
      pointsExpected
      pointsPending
      pointsRedeemed
      redemptionAmount {
        amount
        currency
      }
      tier {
        name
      }
      earning {
        points
        text(language: $language)
      }
      transactions {
        id
        kind
        points
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderLoyaltyQuery, OrderLoyaltyQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home {
  loyaltyLiability {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;