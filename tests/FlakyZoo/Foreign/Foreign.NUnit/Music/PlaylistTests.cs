namespace Music;

public class Playlist
{
    readonly List<string> songs = new();
    public int Count => songs.Count;
    public void Add(string song) => songs.Add(song);
    public IReadOnlyList<string> Shuffled() => songs.OrderBy(_ => Guid.NewGuid()).ToList();
    public string Key(string user) => user.GetHashCode().ToString();
}

public class PlaylistTests
{
    Playlist playlist = new Playlist();

    [Test]
    public void EmptyAtFirst() => Assert.That(playlist.Count, Is.EqualTo(0));

    [Test]
    public void SongsCanBeAdded()
    {
        var before = playlist.Count;
        playlist.Add("Blue in Green");
        Assert.That(playlist.Count, Is.EqualTo(before + 1));
    }
}

public class PlaylistKeyTests
{
    [Test]
    public void KeyHasOnlyDigits() => Assert.That(new Playlist().Key("miles"), Does.Match("^[0-9]+$"));

    [Test]
    public void KeyIsTheSameTwice() => Assert.That(new Playlist().Key("miles"), Is.EqualTo(new Playlist().Key("miles")));

    [Test]
    public void ShuffleKeepsAllSongs()
    {
        var list = new Playlist();
        foreach (var s in new[] { "a", "b", "c" }) list.Add(s);
        Assert.That(list.Shuffled(), Is.EquivalentTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public void ShuffleChangesTheOrder()
    {
        var list = new Playlist();
        foreach (var s in new[] { "a", "b", "c", "d" }) list.Add(s);
        Assert.That(list.Shuffled(), Is.Not.EqualTo(new[] { "a", "b", "c", "d" }));
    }
}

public static class Metronome
{
    public static event Action? Beat;
    public static void Tick() => Beat?.Invoke();
}

public class MetronomeTests
{
    static int clicks;

    [Test]
    public void ClicksOncePerBeat()
    {
        clicks = 0;
        Metronome.Beat += () => clicks++;
        Metronome.Tick();
        Assert.That(clicks, Is.EqualTo(1));
    }
}

/// <summary>Scans a folder of recordings.</summary>
public class FolderScan
{
    public static string[] Titles(string folder) => Directory.GetFiles(folder).Select(f => Path.GetExtension(f)).ToArray();
}

public class FolderScanTests
{
    string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("music-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, true);

    [Test]
    public void FilesComeInTheOrderTheyWereRecorded()
    {
        foreach (var kind in new[] { ".flac", ".mp3" })
            File.WriteAllText(Path.Combine(folder, Guid.NewGuid().ToString("N") + kind), "la la");

        Assert.That(FolderScan.Titles(folder), Is.EqualTo(new[] { ".flac", ".mp3" }));
    }

    [Test]
    public void AllFilesAreFound()
    {
        foreach (var kind in new[] { ".flac", ".mp3", ".ogg" })
            File.WriteAllText(Path.Combine(folder, Path.GetRandomFileName() + kind), "la la");

        Assert.That(FolderScan.Titles(folder), Is.EquivalentTo(new[] { ".flac", ".mp3", ".ogg" }));
    }

    [Test]
    public void EmptyFolderHasNoTitles() => Assert.That(FolderScan.Titles(folder), Is.Empty);
}
