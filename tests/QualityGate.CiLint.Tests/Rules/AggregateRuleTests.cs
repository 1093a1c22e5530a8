namespace QualityGate.CiLint.Tests.Rules;

public class AggregateRuleTests
{
    [Theory]
    [InlineData("  steps:\n    - run: echo all good", true)]
    [InlineData("  if: always()\n  steps:\n    - run: echo all good", true)]
    [InlineData("  if: always()\n  steps:\n    - if: contains(needs.*.result, 'failure')\n      run: exit 1", false)]
    [InlineData("  if: always()\n  steps:\n    - run: test \"${{ needs.test.result }}\" = success", false)]
    [InlineData("  if: always()\n  steps:\n    - uses: re-actors/alls-green@release/v1\n      with:\n        jobs: ${{ toJSON(needs) }}", false)]
    [InlineData("  if: failure()\n  steps:\n    - run: exit 1", false)]
    [InlineData("  steps:\n    - run: dotnet pack", false)]
    public void JobThatStandsForOthers_MustAskHowTheyEnded(string rest, bool isFound) => Assert.Equal(isFound ? ["QGC011"] : [], TemporaryRepository.RulesFor($"""
        test:
          runs-on: ubuntu-latest
          steps:
            - run: dotnet test
        green:
          needs: test
          runs-on: ubuntu-latest
        {rest}
        """));

    [Fact]
    public void SecondJobThatFails_MakesUpForIt() => Assert.Empty(TemporaryRepository.RulesFor("""
        test:
          runs-on: ubuntu-latest
          steps:
            - run: dotnet test
        green:
          needs: test
          runs-on: ubuntu-latest
          steps:
            - run: echo ok
        red:
          needs: test
          if: failure()
          runs-on: ubuntu-latest
          steps:
            - run: exit 1
        """));
}
