namespace Config;

public sealed class Settings
{
    private readonly Dictionary<string, string> values = new();

    public string? this[string key]
    {
        get => values.GetValueOrDefault(key.ToLower());
        set => values[key.ToLower()] = value ?? "";
    }

    public IEnumerable<string> Keys => values.Keys;

    public static string NewPassword(int length)
    {
        const string alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        return new string(Enumerable.Range(0, length).Select(_ => alphabet[Random.Shared.Next(alphabet.Length)]).ToArray());
    }

    public static List<int> Expand(IEnumerable<string> ranges)
    {
        var all = new List<int>();
        Parallel.ForEach(ranges, range =>
        {
            var ends = range.Split('-');
            for (var i = int.Parse(ends[0]); i <= int.Parse(ends[1]); i++) all.Add(i);
        });
        return all;
    }
}

[TestFixture]
internal sealed class SettingsTests
{
    [Test]
    public void Keys_are_kept_in_lower_case()
    {
        var settings = new Settings { ["TITLE"] = "x" };
        Assert.That(settings.Keys, Is.EqualTo(new[] { "title" }));
    }

    [Test]
    public void Keys_are_found_in_any_case()
    {
        var settings = new Settings { ["Colour"] = "red" };
        Assert.That(settings["colour"], Is.EqualTo("red"));
    }

    [Test]
    public void Missing_keys_are_null() => Assert.That(new Settings()["none"], Is.Null);

    [Test]
    public void New_passwords_meet_the_policy()
    {
        var password = Settings.NewPassword(12);
        Assert.Multiple(() =>
        {
            Assert.That(password, Has.Length.EqualTo(12));
            Assert.That(password.Any(char.IsDigit), Is.True, $"no digit in {password}");
        });
    }

    [Test]
    public void New_passwords_have_the_length_asked_for([Range(1, 5)] int length) =>
        Assert.That(Settings.NewPassword(length), Has.Length.EqualTo(length));

    [Test]
    public void Ranges_are_expanded()
    {
        var all = Settings.Expand(["1-60000", "100001-160000", "200001-260000"]);
        Assert.That(all, Has.Count.EqualTo(180_000));
    }

    [Test]
    public void No_range_expands_to_nothing() => Assert.That(Settings.Expand([]), Is.Empty);
}
