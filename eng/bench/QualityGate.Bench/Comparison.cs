using QualityGate.Bench.Figures;
using QualityGate.Bench.Suites;
using QualityGate.Bench.Ways;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Bench;

/// <summary>
/// Our ways of repeating a suite against the others', in alternating pairs: whatever the machine is busy with meanwhile
/// meets both of a pair, so that their ratio means something where the times do not.
/// </summary>
internal static class Comparison
{
    public static async Task PrintAsync(GeneratedSuite suite, BenchOptions options, CancellationToken cancellationToken)
    {
        ImmutableArray<IWay> theirs = Others(suite);
        RunnerWay[] ours =
        [
            new(suite, Isolation.FreshProcess, options.Block),
            new(suite, Isolation.SameProcess, options.Block),
        ];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"### {suite.Shape.Name}: {suite.Shape.Tests} tests, {options.Pairs} pairs, blocks of {options.Block}"));
        Console.WriteLine();
        Console.WriteLine("| ours | s per run | against | s per run | ratio, median [quartiles] |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (RunnerWay our in ours)
        {
            foreach (IWay their in theirs)
                Console.WriteLine(await RowAsync(our, their, options.Pairs, cancellationToken));
        }

        Console.WriteLine();
    }

    private static ImmutableArray<IWay> Others(GeneratedSuite suite) => suite.Shape.Platform switch
    {
        TestPlatform.VSTest => [CommandWay.DotnetTest(suite), CommandWay.VSTestConsole(suite)],
        TestPlatform.MicrosoftTestingPlatform => [CommandWay.BareApplication(suite)],
        _ => throw new UnreachableException(),
    };

    private static async Task<string> RowAsync(RunnerWay our, IWay their, int pairs, CancellationToken cancellationToken)
    {
        // Warms the file cache for both.
        await their.MeasureAsync(cancellationToken);
        await our.MeasureAsync(cancellationToken);
        List<(double Our, double Their)> measured = [];
        for (int pair = 0; pair < pairs; pair++)
        {
            // Who goes first alternates as well.
            if (pair % 2 == 0)
            {
                double first = await our.MeasureAsync(cancellationToken);
                measured.Add((first, await their.MeasureAsync(cancellationToken)));
            }
            else
            {
                double first = await their.MeasureAsync(cancellationToken);
                measured.Add((await our.MeasureAsync(cancellationToken), first));
            }
        }

        return string.Join(" | ",
            "| " + our.Name,
            Spread.Of(measured.Select(pair => pair.Our)).ToText("0.000"),
            their.Name,
            Spread.Of(measured.Select(pair => pair.Their)).ToText("0.000"),
            Spread.Of(measured.Select(pair => pair.Our / pair.Their)).ToText("0.000") + " |");
    }
}
