using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace QualityGate.AnalyzerBench.Speed;

/// <summary>What BenchmarkDotNet takes the time of: one compile of each way.</summary>
[SuppressMessage("Design", "CA1515", Justification = "BenchmarkDotNet runs public types only.")]
[SuppressMessage("Performance", "CA1822", Justification = "BenchmarkDotNet wants instance methods.")]
public class CompileBenchmark
{
    // BenchmarkDotNet makes the instances, so what they measure must stand where it can be found.
    internal static ImmutableArray<CompileWay> Chosen { get; set; } = [];

    public static IEnumerable<string> Ways => Chosen.Select(way => way.Name);

    [ParamsSource(nameof(Ways))]
    public string Way { get; set; } = "";

    [Benchmark]
    public Task<int> Compile() => Chosen.First(way => way.Name == Way).CompileAsync();
}
