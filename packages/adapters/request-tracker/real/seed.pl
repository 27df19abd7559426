# What the tests need of a fresh Request Tracker: a queue, people, custom fields, rights, and the scrip that posts webhooks.
use strict; use warnings;
our @Queues = ({ Name => 'Support', CorrespondAddress => 'help@rt.test', CommentAddress => 'help-comment@rt.test' });
our @Users = (
  { Name => 'attune',  EmailAddress => 'attune@rt.test',  RealName => 'Attune',        Privileged => 1, Password => 'attunepass1' },
  { Name => 'robin',   EmailAddress => 'robin@rt.test',   RealName => 'Robin Agent',   Privileged => 1, Password => 'robinpass12' },
  { Name => 'machine', EmailAddress => 'machine@rt.test', RealName => 'Answering Machine', Privileged => 1, Password => 'machinepass1' },
  { Name => 'limited', EmailAddress => 'limited@rt.test', RealName => 'May Little',    Privileged => 1, Password => 'limitedpass1' },
);
our @CustomFields = (
  { Name => 'Severity', Type => 'SelectSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => 'Support',
    Values => [ map { { Name => $_ } } qw(Low High) ] },
  { Name => 'Order', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => 'Support' },
  { Name => 'Tags', Type => 'FreeformMultiple', LookupType => 'RT::Queue-RT::Ticket', Queue => 'Support' },
);
our @Groups = ({ Name => 'Support people', Members => { Users => [qw/attune robin machine/] } });
our @ACL = (
  (map { { Right => $_, GroupDomain => 'UserDefined', GroupId => 'Support people' } }
    qw(ShowTicketComments ModifyTicket DeleteTicket ModifyCustomField AdminUsers CommentOnTicket ReplyToTicket)),
  (map { { Right => $_, GroupDomain => 'SystemInternal', GroupType => 'Privileged' } }
    qw(SeeQueue ShowTicket CreateTicket OwnTicket SeeCustomField ShowOutgoingEmail SeeGroup)),
  (map { { Right => $_, GroupDomain => 'SystemInternal', GroupType => 'Everyone' } } qw(CreateTicket ReplyToTicket)),
);
# TransactionBatch runs after the commit: earlier, a receiver that asks back finds no ticket and waits for the lock.
my $code = <<'PERL';
use LWP::UserAgent; use JSON (); use Digest::SHA qw(hmac_sha256_hex);
my $ticket = $self->TicketObj;
my @transactions = @{ $ticket->TransactionBatch || [] };
@transactions = ($self->TransactionObj) unless @transactions;
my $agent = LWP::UserAgent->new(timeout => 2);
for my $transaction (grep { $_->Type !~ /EmailRecord$/ } @transactions) {
  my $body = JSON->new->utf8->canonical->encode({
    event => $transaction->Type, transaction => $transaction->id + 0, ticket => $ticket->id + 0,
    field => $transaction->Field, old => $transaction->OldValue, new => $transaction->NewValue,
    status => $ticket->Status, queue => $ticket->QueueObj->Name, creator => $transaction->CreatorObj->Name,
    created => $transaction->CreatedObj->W3CDTF(Timezone => 'UTC') });
  my $answer = $agent->post('__HOOK__', 'Content-Type' => 'application/json', 'X-RT-Delivery' => $transaction->id,
    'X-RT-Signature' => 'sha256=' . hmac_sha256_hex($body, '__SECRET__'), Content => $body);
  RT->Logger->error('webhook: ' . $answer->status_line) unless $answer->is_success;
}
1;
PERL
$code =~ s/__HOOK__/$ENV{RT_HOOK}/; $code =~ s/__SECRET__/$ENV{RT_HOOK_SECRET}/;
our @Scrips = ({ Queue => 0, Description => 'webhook', ScripCondition => 'On Transaction', ScripAction => 'User Defined',
  Template => 'Blank', Stage => 'TransactionBatch', CustomPrepareCode => 'return 1;', CustomCommitCode => $code });
1;
