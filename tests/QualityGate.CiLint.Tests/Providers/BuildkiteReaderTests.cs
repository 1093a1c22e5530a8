namespace QualityGate.CiLint.Tests.Providers;

public class BuildkiteReaderTests
{
    [Theory]
    [InlineData("- command: dotnet test\n  soft_fail: true", "QGC009")]
    [InlineData("- command: dotnet test\n  soft_fail:\n    - exit_status: 1", "QGC009")]
    [InlineData("- command: dotnet test\n  retry:\n    automatic: true", "QGC005")]
    [InlineData("- command: dotnet test\n  retry:\n    automatic:\n      - exit_status: '*'\n        limit: 2", "QGC005")]
    [InlineData("- commands:\n    - dotnet test | tee log.txt", "QGC004")]
    [InlineData("- command: dotnet test\n  parallelism: 4", "QGC012")]
    [InlineData("- command: dotnet test\n- wait:\n  continue_on_failure: true\n- command: docker push shop", "QGC007")]
    [InlineData("- group: tests\n  steps:\n    - command: dotnet test || true", "QGC003")]
    public void MaskedTests_AreFound(string steps, string rule) => Assert.Equal([rule], Rules(steps));

    [Theory]
    [InlineData("- command: dotnet test")]
    [InlineData("- command: dotnet test\n  soft_fail:\n    - exit_status: 137")]
    [InlineData("- command: dotnet test\n  retry:\n    automatic:\n      - exit_status: -1\n        limit: 2")]
    [InlineData("- command: dotnet test\n- wait\n- command: docker push shop")]
    [InlineData("- command: dotnet test --filter Shard=$$BUILDKITE_PARALLEL_JOB\n  parallelism: 4")]
    public void HonestTests_AreNot(string steps) => Assert.Empty(Rules(steps));

    private static IEnumerable<string> Rules(string steps)
    {
        using TemporaryRepository repository = new();
        return [.. repository.With(".buildkite/pipeline.yml", $"steps:\n{TemporaryRepository.Indented(steps)}\n").Read().Findings.Select(finding => CiRules.IdOf(finding.Rule))];
    }
}
