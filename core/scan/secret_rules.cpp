// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/scan/secret_rules.h"

#include <algorithm>

namespace outcrop {

namespace {

// Lengths as the issuers' documents and their own secret scanners give them.
constexpr TokenRule kTokens[] = {
    {"aws-access-key", "AKIA", CharSet::UpperOrDigit, 16, 16},
    {"aws-access-key", "ASIA", CharSet::UpperOrDigit, 16, 16},
    {"github-token", "ghp_", CharSet::Alnum, 36, 36},
    {"github-token", "gho_", CharSet::Alnum, 36, 36},
    {"github-token", "ghu_", CharSet::Alnum, 36, 36},
    {"github-token", "ghs_", CharSet::Alnum, 36, 36},
    {"github-token", "ghr_", CharSet::Alnum, 36, 76},
    {"github-token", "github_pat_", CharSet::Word, 60, 120},
    {"gitlab-token", "glpat-", CharSet::WordDash, 20, 60},
    {"gitlab-token", "glrt-", CharSet::WordDash, 20, 60},
    {"gitlab-token", "gldt-", CharSet::WordDash, 20, 60},
    {"slack-token", "xoxb-", CharSet::WordDash, 20, 255},
    {"slack-token", "xoxp-", CharSet::WordDash, 20, 255},
    {"slack-token", "xoxa-", CharSet::WordDash, 20, 255},
    {"slack-token", "xoxr-", CharSet::WordDash, 20, 255},
    {"slack-token", "xoxs-", CharSet::WordDash, 20, 255},
    {"slack-token", "xapp-", CharSet::WordDash, 20, 255},
    {"npm-token", "npm_", CharSet::Alnum, 36, 36},
    {"pypi-token", "pypi-AgEIcHlwaS5vcmc", CharSet::WordDash, 50, 1000},
    {"docker-token", "dckr_pat_", CharSet::WordDash, 27, 60},
    {"stripe-key", "sk_live_", CharSet::Alnum, 24, 255},
    {"stripe-key", "rk_live_", CharSet::Alnum, 24, 255},
    {"google-api-key", "AIza", CharSet::WordDash, 35, 35},
    {"google-client-secret", "GOCSPX-", CharSet::WordDash, 28, 28},
    {"anthropic-key", "sk-ant-", CharSet::WordDash, 80, 255},
    {"openai-key", "sk-proj-", CharSet::WordDash, 40, 255},
    {"huggingface-token", "hf_", CharSet::Alnum, 34, 34},
    {"digitalocean-token", "dop_v1_", CharSet::Hex, 64, 64},
    {"age-key", "AGE-SECRET-KEY-1", CharSet::Bech32, 58, 58},
};

constexpr std::string_view kWords[] = {"password",   "passwd",      "passphrase", "secret",     "token",
                                       "api_key",    "apikey",      "api-key",    "access_key", "accesskey",
                                       "access-key", "private_key", "credential"};

constexpr CredentialFile kFiles[] = {
    {".npmrc", "_authToken", "npm-token"},        {".npmrc", "_auth", "npm-token"},
    {".npmrc", "_password", "npm-token"},         {".pypirc", "password", "pypi-password"},
    {".my.cnf", "password", "mysql-password"},    {".s3cfg", "secret_key", "aws-secret-key"},
    {".yarnrc.yml", "npmAuthToken", "npm-token"},
};

constexpr std::string_view kKeyNames[] = {"id_rsa",     "id_dsa",      "id_ecdsa",
                                          "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk"};

} // namespace

std::span<const TokenRule> tokenRules() {
    return kTokens;
}
std::span<const std::string_view> secretWords() {
    return kWords;
}
std::span<const CredentialFile> credentialFiles() {
    return kFiles;
}
bool isPrivateKeyName(std::string_view name) {
    return std::find(std::begin(kKeyNames), std::end(kKeyNames), name) != std::end(kKeyNames);
}

} // namespace outcrop
