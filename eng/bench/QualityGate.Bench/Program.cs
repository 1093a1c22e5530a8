using QualityGate.Bench;
using QualityGate.Bench.Suites;

if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 5;
}

string workshop = Path.Combine(Path.GetTempPath(), "qualitygate-bench");
foreach (SuiteShape shape in options.Shapes)
    await Comparison.PrintAsync(await GeneratedSuite.BuildAsync(shape, workshop), options, CancellationToken.None);
return 0;
