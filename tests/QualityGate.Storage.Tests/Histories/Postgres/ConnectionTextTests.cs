using Npgsql;
using QualityGate.Core.Faults;
using QualityGate.Storage.Histories.Postgres;

namespace QualityGate.Storage.Tests.Histories.Postgres;

public sealed class ConnectionTextTests
{
    [Theory]
    [InlineData("postgresql://db.example/shop", "db.example", 5432, "shop", null, null)]
    [InlineData("postgres://ci@db:6543/shop", "db", 6543, "shop", "ci", null)]
    [InlineData("postgresql://c%40i:p%3Ass%2F@db/sh%20op", "db", 5432, "sh op", "c@i", "p:ss/")]
    [InlineData("postgresql:///shop?host=/tmp/sockets", "/tmp/sockets", 5432, "shop", null, null)]
    public void Url_IsReadAsLibpqReadsIt(string url, string host, int port, string database, string? user, string? password)
    {
        NpgsqlConnectionStringBuilder read = new(ConnectionText.OfUrl(url));

        Assert.Equal((host, port, database, user, password), (read.Host, read.Port, read.Database, read.Username, read.Password));
    }

    [Fact]
    public void QueryOfAnUrl_TakesTheKeysOfConnectionStrings()
    {
        NpgsqlConnectionStringBuilder read = new(ConnectionText.OfUrl("postgresql://db/shop?sslmode=verify-full&Search%20Path=team"));

        Assert.Equal((SslMode.VerifyFull, "team"), (read.SslMode, read.SearchPath));
    }

    [Theory]
    [InlineData("postgresql://")]
    [InlineData("postgresql://db/shop?colour=blue")]
    [InlineData("postgresql://db/shop?sslmode=perhaps")]
    public void UrlThatCannotBeUsed_IsRefused(string url) =>
        Assert.Equal(FaultKind.Usage, Assert.Throws<QualityGateException>(() => ConnectionText.OfUrl(url)).Fault.Kind);

    [Fact]
    public void Refusal_DoesNotRepeatThePassword()
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ConnectionText.Checked("Host=db;Password=secret;Colour=blue"));

        Assert.DoesNotContain("secret", refusal.ToString(), StringComparison.Ordinal);
        Assert.Contains("colour", refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Host=db;Database=shop", 10)]
    [InlineData("Host=db;Database=shop;Timeout=3", 3)]
    public void Patience_IsOursUnlessItIsSaid(string pairs, int seconds) => Assert.Equal(seconds, ConnectionText.Completed(pairs).Timeout);
}
