namespace QualityGate.CiLint.Tests.Rules;

public class DeployRuleTests
{
    [Theory]
    [InlineData("always()", true)]
    [InlineData("${{ always() }}", true)]
    [InlineData("always() && github.ref == 'refs/heads/main'", true)]
    [InlineData("!cancelled()", true)]
    [InlineData("failure() || success()", true)]
    [InlineData("always() && needs.test.result == 'success'", false)]
    [InlineData("always() && !failure()", false)]
    [InlineData("!cancelled() && !contains(needs.*.result, 'failure')", false)]
    [InlineData("always() && needs.test.outputs.ok == 'true'", false)]
    [InlineData("github.ref == 'refs/heads/main'", false)]
    [InlineData("success()", false)]
    public void JobBehindTests_DeploysByItsCondition(string condition, bool isFound) => Assert.Equal(isFound ? ["QGC007"] : [], TemporaryRepository.RulesFor($$"""
        test:
          runs-on: ubuntu-latest
          steps:
            - run: dotnet test
        deploy:
          needs: test
          if: {{(condition.StartsWith('!') ? $"\"{condition}\"" : condition)}}
          runs-on: ubuntu-latest
          steps:
            - run: dotnet nuget push *.nupkg
        """));

    [Theory]
    [InlineData("./deploy.sh", true)]
    [InlineData("pwsh -NoProfile eng/deploy-prod.ps1", true)]
    [InlineData("make deploy", true)]
    [InlineData("./deploy-coverage.sh", false)]
    [InlineData("echo deploy.sh", false)]
    [InlineData("make test", false)]
    public void Script_DeploysByItsName(string command, bool isFound) => Assert.Equal(isFound, TemporaryRepository.RulesFor($$"""
        test:
          runs-on: ubuntu-latest
          steps:
            - run: dotnet test
        ship:
          needs: test
          if: always()
          runs-on: ubuntu-latest
          steps:
            - run: {{command}}
        """).Contains("QGC007"));

    [Fact]
    public void SkippedJobInBetween_IsKnown() => Assert.Empty(TemporaryRepository.RulesFor("""
        test:
          runs-on: ubuntu-latest
          steps:
            - run: dotnet test
        pack:
          needs: test
          runs-on: ubuntu-latest
          steps:
            - run: dotnet pack
        deploy:
          needs: pack
          if: always() && needs.pack.result == 'success'
          runs-on: ubuntu-latest
          environment: production
          steps:
            - run: ./deploy.sh
        """));

    [Fact]
    public void OtherJobAskedForInstead_DoesNotHelp() => Assert.Equal(["QGC007"], TemporaryRepository.RulesFor("""
        build:
          runs-on: ubuntu-latest
          steps:
            - run: dotnet build
        test:
          runs-on: ubuntu-latest
          steps:
            - run: dotnet test
        deploy:
          needs: [build, test]
          if: always() && needs.build.result == 'success'
          environment: production
          runs-on: ubuntu-latest
          steps:
            - run: ./deploy.sh
        """));

    [Theory]
    [InlineData("- run: dotnet test\n- if: always()\n  run: docker push shop", true)]
    [InlineData("- run: dotnet test\n- if: success()\n  run: docker push shop", false)]
    [InlineData("- run: dotnet test\n- run: docker push shop", false)]
    [InlineData("- run: dotnet test\n- if: always()\n  name: Publish test report\n  run: gh release upload x report.html", false)]
    [InlineData("- run: dotnet test\n- if: always()\n  uses: actions/upload-artifact@v4", false)]
    [InlineData("- if: always()\n  run: docker push shop\n- run: dotnet test", false)]
    public void StepBehindTests_DeploysByItsCondition(string steps, bool isFound) => Assert.Equal(isFound ? ["QGC007"] : [], TemporaryRepository.RulesForSteps(steps));
}
