namespace QualityGate.CiLint.Tests.Rules;

public class TolerationRuleTests
{
    private const string Tolerated = """
        - id: test
          continue-on-error: true
          run: dotnet test
        """;

    [Fact]
    public void ToleratedTests_AreFound() => Assert.Equal(["QGC001"], TemporaryRepository.RulesForSteps(Tolerated));

    [Fact]
    public void ToleratedFormatting_IsNot() => Assert.Empty(TemporaryRepository.RulesForSteps("- continue-on-error: true\n  run: dotnet format --verify-no-changes\n- run: dotnet test"));

    [Theory]
    [InlineData("- if: steps.test.outcome == 'failure'\n  run: exit 1")]
    [InlineData("- run: ./check.sh ${{ steps.test.outcome }}")]
    [InlineData("- uses: actions/github-script@v7\n  with:\n    script: if ('${{ steps.test.outcome }}' !== 'success') core.setFailed('tests')")]
    [InlineData("- uses: dorny/test-reporter@v1\n  with:\n    path: '*.trx'")]
    [InlineData("- uses: EnricoMi/publish-unit-test-result-action@v2")]
    public void OutcomeThatALaterStepAsksFor_IsConsumed(string later) => Assert.Empty(TemporaryRepository.RulesForSteps($"{Tolerated}\n{later}"));

    [Theory]
    [InlineData("- if: steps.test.outcome == 'failure'\n  run: echo '::warning::tests failed'")]
    [InlineData("- if: steps.test.outcome == 'failure'\n  uses: slackapi/slack-github-action@v1")]
    [InlineData("- if: steps.test.conclusion == 'failure'\n  run: exit 1")]
    [InlineData("- if: failure()\n  run: exit 1")]
    [InlineData("- uses: mikepenz/action-junit-report@v4")]
    public void OutcomeThatNobodyActsOn_IsStillMasked(string later) => Assert.Equal(["QGC001"], TemporaryRepository.RulesForSteps($"{Tolerated}\n{later}"));

    [Fact]
    public void MutedReporterBehindToleratedTests_IsTheFinding() =>
        Assert.Equal(["QGC008"], TemporaryRepository.RulesForSteps($"{Tolerated}\n- uses: dorny/test-reporter@v1\n  with:\n    fail-on-error: 'false'"));

    [Fact]
    public void MutedReporterBehindTestsThatFail_IsHarmless() =>
        Assert.Empty(TemporaryRepository.RulesForSteps("- run: dotnet test\n- if: always()\n  uses: dorny/test-reporter@v1\n  with:\n    fail-on-error: 'false'"));

    [Fact]
    public void OutputThatAnotherJobAsksFor_IsConsumed() => Assert.Empty(TemporaryRepository.RulesFor("""
        test:
          runs-on: ubuntu-latest
          outputs:
            result: ${{ steps.test.outcome }}
          steps:
            - id: test
              continue-on-error: true
              run: dotnet test
        gate:
          needs: test
          runs-on: ubuntu-latest
          steps:
            - run: test "${{ needs.test.outputs.result }}" = success
        """));

    [Fact]
    public void ToleratedJob_IsFoundEvenWhereItsResultIsAsked() => Assert.Equal(["QGC002"], TemporaryRepository.RulesFor("""
        test:
          runs-on: ubuntu-latest
          continue-on-error: true
          steps:
            - run: dotnet test
        gate:
          needs: test
          if: always()
          runs-on: ubuntu-latest
          steps:
            - run: test "${{ needs.test.result }}" = success
        """));

    [Theory]
    [InlineData("experimental: [true]", true)]
    [InlineData("experimental: [true, false]", false)]
    public void ToleranceOfAMatrix_CountsWhereItHoldsForAllCopies(string dimension, bool isFound) => Assert.Equal(isFound ? ["QGC002"] : [], TemporaryRepository.RulesFor($$$"""
        test:
          runs-on: ubuntu-latest
          continue-on-error: ${{ matrix.experimental }}
          strategy:
            matrix:
              {{{dimension}}}
          steps:
            - run: dotnet test
        """));

    [Fact]
    public void Place_IsThatOfTheSetting()
    {
        using TemporaryRepository repository = new();
        CiFinding finding = Assert.Single(repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - name: Test it\n      run: dotnet test -c Release\n      continue-on-error: true").Read().Findings);

        Assert.Equal((".github/workflows/ci.yml:8", 9), (finding.Location.ToString(), finding.Column));
        Assert.Equal(("test", "Test it", "continue-on-error: true", "dotnet test -c Release"), (finding.Job, finding.Step, finding.Text, finding.Tests));
    }
}
