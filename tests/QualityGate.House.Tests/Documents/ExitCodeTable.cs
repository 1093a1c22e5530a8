using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityGate.House.Tests.Documents;

/// <summary>The exit codes as docs/exit-codes.md tells them to people.</summary>
/// <param name="Rows">Number and name of every row, in the order of the page.</param>
/// <param name="Precedence">The numbers in the order in which they win.</param>
internal sealed partial record ExitCodeTable(ImmutableArray<(int Number, string Name)> Rows, ImmutableArray<int> Precedence)
{
    public static ExitCodeTable Read(TextFile page) => new(
        [.. page.Lines.Select(line => Row().Match(line.Text)).Where(row => row.Success).Select(row => (Number(row.Groups["number"].Value), row.Groups["name"].Value))],
        [.. page.Lines.Select(line => Order().Match(line.Text)).Where(order => order.Success).SelectMany(order => order.Groups["number"].Captures).Select(capture => Number(capture.Value))]);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (?<number>\d+) \| `(?<name>\w+)` \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"^`(?<number>\d+)`(, `(?<number>\d+)`)+$")]
    private static partial Regex Order();
}
