using QualityGate.Bench;
using QualityGate.Bench.Histories;
using QualityGate.Bench.Suites;
using QualityGate.Core.Faults;

if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 5;
}

if (options.IsDryRun)
{
    Console.WriteLine($"{options.Measure} of {(options.Measure == Measure.History ? $"{options.Entries} audits of {options.Tests} tests" : string.Join(", ", options.Shapes.Select(shape => shape.Name)))}");
    return 0;
}

string workshop = Path.Combine(Path.GetTempPath(), "qualitygate-bench");
try
{
    if (options.Measure == Measure.History)
        await HistoryReading.PrintAsync(options, workshop, CancellationToken.None);
    foreach (SuiteShape shape in options.Shapes)
    {
        GeneratedSuite suite = await GeneratedSuite.BuildAsync(shape, workshop);
        await (options.Measure switch
        {
            Measure.Speed => Comparison.PrintAsync(suite, options, CancellationToken.None),
            Measure.Memory => MemoryOfAudit.PrintAsync(suite, options, CancellationToken.None),
            _ => throw new UnreachableException(),
        });
    }

    return 0;
}
catch (QualityGateException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 4;
}
