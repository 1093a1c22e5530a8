namespace QualityGate.CiLint.Tests.Suppressions;

public class AllowanceTests
{
    [Theory]
    [InlineData("      # qualitygate: allow QGC001 until 2026-12-31 because the vendor mends its emulator\n      - continue-on-error: true\n        run: dotnet test")]
    [InlineData("      - run: dotnet test\n        continue-on-error: true # qualitygate: allow QGC001 until 2026-06-15 because of today")]
    [InlineData("      # qualitygate: allow QGC003, QGC001 until 2026-12-31 because both\n      - name: Test\n        run: dotnet test\n        continue-on-error: true")]
    public void SuppressionBeforeStepOrSetting_Allows(string step)
    {
        using TemporaryRepository repository = Repository(step);
        CiHonesty honesty = repository.Read();

        Assert.Empty(honesty.Findings);
        Assert.Equal(CiRule.ToleratedStep, Assert.Single(honesty.Suppressed).Finding.Rule);
    }

    [Theory]
    [InlineData("until 2026-06-14 because of yesterday", CiMask.ExpiredSuppression)]
    [InlineData("because of no date", CiMask.MalformedSuppression)]
    [InlineData("until 2026-12-31", CiMask.MalformedSuppression)]
    [InlineData("until soon because of no date", CiMask.MalformedSuppression)]
    public void SuppressionThatDoesNotHold_IsToldBesideTheFinding(string words, CiMask mask)
    {
        using TemporaryRepository repository = Repository($"      # qualitygate: allow QGC001 {words}\n      - continue-on-error: true\n        run: dotnet test");

        Assert.Equal([mask, CiMask.StepSetting], repository.Read().Findings.Select(finding => finding.Mask));
    }

    [Fact]
    public void UnknownRule_AllowsNothing()
    {
        using TemporaryRepository repository = Repository("      # qualitygate: allow QGC099 until 2026-12-31 because of a typo\n      - run: dotnet test");

        Assert.Equal(CiMask.MalformedSuppression, Assert.Single(repository.Read().Findings).Mask);
    }

    [Fact]
    public void SuppressionOfAnotherStep_AllowsNothing()
    {
        using TemporaryRepository repository = Repository("      # qualitygate: allow QGC001 until 2026-12-31 because of the other\n      - run: dotnet build\n      - continue-on-error: true\n        run: dotnet test");

        Assert.Equal(CiRule.ToleratedStep, Assert.Single(repository.Read().Findings).Rule);
    }

    [Fact]
    public void CommentInACalledScript_Allows()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: ./test.sh")
            .With("test.sh", "# qualitygate: allow QGC003 until 2026-12-31 because of a migration\ndotnet test || true\n");

        Assert.Single(repository.Read().Suppressed);
    }

    [Fact]
    public void WordsThatAreNoComment_AllowNothing()
    {
        using TemporaryRepository repository = Repository("      - name: 'qualitygate: allow QGC001 until 2026-12-31 because of a name'\n        continue-on-error: true\n        run: dotnet test");

        Assert.Equal(CiRule.ToleratedStep, Assert.Single(repository.Read().Findings).Rule);
    }

    private static TemporaryRepository Repository(string step) =>
        new TemporaryRepository().With(".github/workflows/ci.yml", $"on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n{step}\n");
}
