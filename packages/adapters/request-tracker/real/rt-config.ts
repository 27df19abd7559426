/** The configuration of a Request Tracker that lives in one folder and bothers nobody: SQLite, loopback, mail into files. */
export const configOf = (home: string, port: number): string => `
Set($rtname, 'rt.test'); Set($Organization, 'rt.test'); Set($Timezone, 'Asia/Shanghai');
Set($WebDomain, '127.0.0.1'); Set($WebPort, ${port}); Set($WebPath, '');
Set($WebBaseURL, 'http://127.0.0.1:${port}'); Set($WebURL, 'http://127.0.0.1:${port}/');
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '${home}/rt.sqlite');
Set($CorrespondAddress, 'help\\@rt.test'); Set($CommentAddress, 'help-comment\\@rt.test');
Set($MailCommand, 'sendmailpipe'); Set($SendmailPath, '${home}/sendmail');
# Every request checks its token with bcrypt; the default cost takes a fifth of a second.
Set($BcryptCost, 4);
Set($LogToSyslog, undef); Set($LogToFile, undef); Set($LogToSTDERR, 'warning');
$RT::MasonDataDir = '${home}/mason'; $RT::MasonSessionDir = '${home}/session'; $RT::VarPath = '${home}';
1;
`

/** Makes a token for each user; the REST interface cannot. */
export const tokenScript = `
use RT; RT->LoadConfig; RT->Init; use RT::AuthToken; use RT::CurrentUser;
for my $name (@ARGV) {
  my $user = RT::CurrentUser->new; $user->Load($name);
  my ($id, $message, $token) = RT::AuthToken->new(RT->SystemUser)->Create(Owner => $user->Id, Description => 'tests');
  die $message unless $id; print "$name $token\\n";
}`

export const sendmailScript = (home: string): string =>
  `#!/bin/sh\nf=$(mktemp "${home}/outbox/XXXXXXXX.eml"); cat > "$f"\n`
