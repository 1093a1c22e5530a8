namespace QualityGate.CiLint.Tests.Providers;

public class GitLabReaderTests
{
    [Theory]
    [InlineData("test:\n  allow_failure: true\n  script: dotnet test", "QGC009 .gitlab-ci.yml:2")]
    [InlineData("test:\n  allow_failure:\n    exit_codes: [1, 137]\n  script: dotnet test", "QGC009 .gitlab-ci.yml:2")]
    [InlineData("test:\n  rules:\n    - if: $CI\n      allow_failure: true\n  script: dotnet test", "QGC009 .gitlab-ci.yml:2")]
    [InlineData("test:\n  retry: 2\n  script: dotnet test", "QGC005 .gitlab-ci.yml:2")]
    [InlineData("test:\n  retry:\n    max: 1\n    when: [script_failure]\n  script: dotnet test", "QGC005 .gitlab-ci.yml:2")]
    [InlineData("test:\n  script:\n    - dotnet test || true", "QGC003 .gitlab-ci.yml:3")]
    [InlineData("test:\n  script:\n    - |\n      echo begin\n      dotnet test || true", "QGC003 .gitlab-ci.yml:5")]
    [InlineData(".base:\n  allow_failure: true\ntest:\n  extends: .base\n  script: dotnet test", "QGC009 .gitlab-ci.yml:2")]
    [InlineData(".base: &base\n  allow_failure: true\ntest:\n  <<: *base\n  script: dotnet test", "QGC009 .gitlab-ci.yml:2")]
    [InlineData(".tests:\n  script:\n    - dotnet test || true\ntest:\n  script:\n    - echo begin\n    - !reference [.tests, script]", "QGC003 .gitlab-ci.yml:3")]
    [InlineData("stages: [test, deploy]\ntest:\n  stage: test\n  script: dotnet test\nship:\n  stage: deploy\n  when: always\n  environment: production\n  script: ./ship.sh", "QGC007 .gitlab-ci.yml:7")]
    public void MaskedTests_AreFound(string pipeline, string expected) => Assert.Equal([expected], Found(pipeline));

    [Theory]
    [InlineData("test:\n  allow_failure: false\n  script: dotnet test")]
    [InlineData("test:\n  allow_failure:\n    exit_codes: 137\n  script: dotnet test")]
    [InlineData("test:\n  when: manual\n  allow_failure: true\n  script: dotnet test")]
    [InlineData("test:\n  retry:\n    max: 2\n    when: runner_system_failure\n  script: dotnet test")]
    [InlineData("lint:\n  allow_failure: true\n  script: dotnet format\ntest:\n  script: dotnet test")]
    [InlineData("test:\n  script:\n    - dotnet test | tee log.txt")]
    [InlineData("test:\n  script:\n    - dotnet test A\n    - dotnet test B")]
    [InlineData("test:\n  rules:\n    - if: $A\n      allow_failure: true\n    - if: $B\n  script: dotnet test")]
    public void HonestTests_AreNot(string pipeline) => Assert.Empty(Found(pipeline));

    [Fact]
    public void IncludedFile_IsReadAndOverridden()
    {
        using TemporaryRepository repository = new();
        repository.With(".gitlab-ci.yml", "include:\n  - local: /ci/*.yml\n  - project: shared/ci\n    file: x.yml\ntest:\n  extends: .dotnet\n")
            .With("ci/dotnet.yml", ".dotnet:\n  script:\n    - dotnet test || true\n");
        CiHonesty honesty = repository.Read();

        Assert.Equal("ci/dotnet.yml:3", Assert.Single(honesty.Findings).Location.ToString());
        Assert.Equal(CiGapKind.Elsewhere, Assert.Single(honesty.Gaps).Kind);
    }

    [Fact]
    public void WindowsRunner_LooksAtEachLineByItself() => Assert.Empty(Found("test:\n  tags: [saas-windows-medium-amd64]\n  script:\n    - dotnet test A\n    - dotnet test B"));

    private static string[] Found(string pipeline)
    {
        using TemporaryRepository repository = new();
        return repository.With(".gitlab-ci.yml", pipeline).Found();
    }
}
