namespace QualityGate.CiLint.Tests.Rules;

public class RetryRuleTests
{
    [Theory]
    [InlineData("- uses: nick-fields/retry@v3\n  with:\n    max_attempts: 3\n    command: dotnet test")]
    [InlineData("- run: |\n    for i in 1 2 3; do\n      dotnet test && break\n    done")]
    [InlineData("- run: |\n    until dotnet test; do sleep 5; done")]
    [InlineData("- run: dotnet test || dotnet test")]
    [InlineData("- run: dotnet test -- --retry-failed-tests 3")]
    [InlineData("- run: retry 3 dotnet test")]
    [InlineData("- shell: pwsh\n  run: |\n    do {\n      dotnet test\n      $tries++\n    } while ($LASTEXITCODE -ne 0 -and $tries -lt 3)\n    exit $LASTEXITCODE")]
    [InlineData("- id: first\n  continue-on-error: true\n  run: dotnet test\n- if: steps.first.outcome == 'failure'\n  run: dotnet test")]
    public void RepeatedTests_AreFound(string steps) => Assert.Equal(["QGC005"], TemporaryRepository.RulesForSteps(steps));

    [Theory]
    [InlineData("- uses: nick-fields/retry@v3\n  with:\n    max_attempts: 3\n    command: dotnet restore")]
    [InlineData("- run: |\n    for project in tests/*; do\n      dotnet test $project || exit 1\n    done")]
    [InlineData("- run: |\n    for i in 1 2 3; do dotnet restore && break; done\n    dotnet test")]
    [InlineData("- run: dotnet test A && dotnet test B")]
    [InlineData("- run: dotnet test --retry-failed-tests 0")]
    [InlineData("- run: |\n    while read -r project; do\n      dotnet test \"$project\"\n    done < projects.txt")]
    public void RepetitionOfSomethingElse_IsNot(string steps) => Assert.Empty(TemporaryRepository.RulesForSteps(steps));
}
