// The app: the core and its Android part around LiteRT. `-Pedgegate.assets=FOLDER` packs a run's models, inputs and identity.
plugins { id("com.android.application") }

val versions = gradle.extra["versions"] as Map<*, *>
val packages = versions["packages"] as Map<*, *>

/** The coordinates of a package that the build without an SDK takes, too. */
fun pinned(name: String): String =
    ((packages[name] as Map<*, *>)["coordinates"] as String).substringBeforeLast(':')

android {
    namespace = versions["applicationId"] as String
    compileSdk = versions["compileSdk"] as Int
    defaultConfig {
        applicationId = versions["applicationId"] as String
        minSdk = versions["minSdk"] as Int
        targetSdk = versions["targetSdk"] as Int
        versionCode = 1
        versionName = versions["versionName"] as String
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }
    buildTypes {
        // What is measured is a release: not debuggable, so that the system runs it as it runs an app from a store.
        release {
            isMinifyEnabled = false
            signingConfig = signingConfigs.getByName("debug")
        }
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_1_8
        targetCompatibility = JavaVersion.VERSION_1_8
    }
    sourceSets.getByName("main") {
        java.srcDir("../core/src/main/java")
        providers.gradleProperty("edgegate.assets").orNull?.let { assets.srcDir(it) }
    }
    // JUnit runs these without Gradle, see test/benchmark-apps.
    sourceSets.getByName("test") { java.setSrcDirs(emptyList<String>()) }
    // Models are mapped as they lie in the package.
    androidResources { noCompress += "" }
    packaging { jniLibs { useLegacyPackaging = false } }
}

dependencies {
    val litert = versions["litert"] as String
    implementation("com.google.ai.edge.litert:litert:$litert")
    implementation("com.google.ai.edge.litert:litert-gpu:$litert")
    implementation("com.google.ai.edge.litert:litert-gpu-api:$litert")
    implementation(pinned("gson"))
}
