# Prints, for `dotnet stryker --mutate`, where the files named have static initialisers; and the files of shapes, which are little else.
use strict;
use warnings;
use open qw(:std :encoding(UTF-8));
my $nested;
my $text = qr/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'/;
$nested = qr/[(\[{](?:[^()\[\]{}"']|$text|(??{$nested}))*[)\]}]/;
for my $file (@ARGV) {
    if ($file =~ /Shapes?\.cs$/) { print "!**/$file\n"; next }
    open my $handle, '<', $file or die "$file: $!";
    local $/;
    my $code = <$handle>;
    while ($code =~ /^ {4,8}(?:public |private |internal )?static (?:readonly )?[^\n=;(){]*(?:\{ get; \} )?=(?!>)(?:[^;"'()\[\]{}]|$text|$nested)*;/mg) {
        print "!**/$file\{$-[0]..$+[0]}\n";
    }
}
